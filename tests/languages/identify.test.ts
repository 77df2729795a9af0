import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/formats/index.ts';
import { identifyPage } from '../../src/languages/identify.ts';
import { createLanguages } from '../../src/languages/index.ts';

const languages = createLanguages();

async function identify(text: string): Promise<string | undefined> {
  return (await identifyPage(await readDocument('page.md', text), languages))?.tag;
}

/** How to install a program, as each language says it. */
const paragraphs: Record<string, string> = {
  ar: 'قبل أن تبدأ، تأكد من أن الخادم يعمل وأن لديك نسخة احتياطية من البيانات. نزّل الحزمة من صفحة الإصدارات ثم فك ضغطها في مجلد لا يحتوي على ملفات أخرى. إذا كنت تستخدم إصدارا قديما فيجب عليك إيقاف الخدمة أولا، لأن البرنامج لا يستطيع تحديث الملفات المفتوحة. بعد ذلك شغّل أمر التثبيت وانتظر حتى تظهر رسالة النجاح. يمكنك تغيير المنفذ في ملف الإعدادات، لكن لا تنس إعادة التشغيل بعد كل تغيير.',
  bg: 'Преди да започнете, уверете се, че сървърът работи и че имате резервно копие на данните. Изтеглете пакета от страницата с версиите и го разархивирайте в празна папка. Ако използвате по-стара версия, първо трябва да спрете услугата, защото програмата не може да обновява отворени файлове. След това изпълнете командата за инсталиране и изчакайте, докато се появи съобщение за успех. Можете да промените порта във файла с настройките, но не забравяйте да рестартирате след всяка промяна.',
  bn: 'শুরু করার আগে নিশ্চিত করুন যে সার্ভারটি চলছে এবং আপনার ডেটার একটি ব্যাকআপ আছে। রিলিজের পাতা থেকে প্যাকেজটি ডাউনলোড করে একটি খালি ফোল্ডারে খুলুন। আপনি যদি পুরনো সংস্করণ ব্যবহার করেন তাহলে প্রথমে পরিষেবাটি বন্ধ করতে হবে, কারণ প্রোগ্রামটি খোলা ফাইল হালনাগাদ করতে পারে না। তারপর ইনস্টল করার কমান্ডটি চালান এবং সফলতার বার্তা না আসা পর্যন্ত অপেক্ষা করুন। সেটিংস ফাইলে পোর্ট বদলানো যায়, কিন্তু প্রতিটি পরিবর্তনের পরে আবার চালু করতে ভুলবেন না।',
  ca: "Abans de començar, assegureu-vos que el servidor funciona i que teniu una còpia de seguretat de les dades. Baixeu el paquet de la pàgina de versions i descomprimiu-lo en una carpeta buida. Si feu servir una versió més antiga, primer heu d'aturar el servei, perquè el programa no pot actualitzar els fitxers oberts. Després executeu l'ordre d'instal·lació i espereu fins que aparegui un missatge d'èxit. Podeu canviar el port al fitxer de configuració, però no oblideu reiniciar-lo després de cada canvi.",
  cs: 'Než začnete, ujistěte se, že server běží a že máte zálohu dat. Stáhněte si balíček ze stránky s vydáními a rozbalte ho do prázdné složky. Pokud používáte starší verzi, musíte nejprve zastavit službu, protože program neumí aktualizovat otevřené soubory. Potom spusťte instalační příkaz a počkejte, až se objeví zpráva o úspěchu. Port můžete změnit v konfiguračním souboru, ale nezapomeňte po každé změně službu znovu spustit.',
  da: 'Før du begynder, skal du sikre dig, at serveren kører, og at du har en sikkerhedskopi af dine data. Hent pakken fra siden med udgivelser, og pak den ud i en tom mappe. Hvis du bruger en ældre udgave, må du først standse tjenesten, fordi programmet ikke kan opdatere filer, der er åbne. Kør derefter kommandoen til installation, og vent, indtil der kommer en besked om, at det lykkedes. Du kan ændre porten i filen med indstillinger, men husk at genstarte efter hver ændring.',
  de: 'Bevor Sie beginnen, sollten Sie prüfen, ob der Server läuft und ob Sie eine Sicherung Ihrer Daten haben. Laden Sie das Paket von der Seite mit den Versionen herunter und entpacken Sie es in einen leeren Ordner. Wenn Sie eine ältere Version verwenden, müssen Sie zuerst den Dienst anhalten, weil das Programm geöffnete Dateien nicht aktualisieren kann. Führen Sie danach den Befehl zur Installation aus und warten Sie, bis eine Erfolgsmeldung erscheint. Den Port können Sie in der Konfigurationsdatei ändern.',
  el: 'Πριν ξεκινήσετε, βεβαιωθείτε ότι ο διακομιστής λειτουργεί και ότι έχετε ένα αντίγραφο ασφαλείας των δεδομένων. Κατεβάστε το πακέτο από τη σελίδα με τις εκδόσεις και αποσυμπιέστε το σε έναν κενό φάκελο. Αν χρησιμοποιείτε παλαιότερη έκδοση, πρέπει πρώτα να σταματήσετε την υπηρεσία, γιατί το πρόγραμμα δεν μπορεί να ενημερώσει ανοιχτά αρχεία. Έπειτα εκτελέστε την εντολή εγκατάστασης και περιμένετε μέχρι να εμφανιστεί μήνυμα επιτυχίας. Μπορείτε να αλλάξετε τη θύρα στο αρχείο ρυθμίσεων.',
  en: 'Before you start, make sure that the server is running and that you have a backup of your data. Download the package from the page with the releases and unpack it into an empty folder. If you use an older version, you have to stop the service first, because the program cannot update files that are open. Then run the command that installs it and wait until a message tells you that it worked. You can change the port in the settings file, but do not forget to restart after each change.',
  es: 'Antes de empezar, compruebe que el servidor está en marcha y que tiene una copia de seguridad de sus datos. Descargue el paquete desde la página de versiones y descomprímalo en una carpeta vacía. Si usa una versión más antigua, primero debe detener el servicio, porque el programa no puede actualizar los archivos abiertos. Después ejecute la orden de instalación y espere hasta que aparezca un mensaje de éxito. Puede cambiar el puerto en el archivo de configuración, pero no olvide reiniciar después de cada cambio.',
  et: 'Enne alustamist veenduge, et server töötab ja et teil on andmetest varukoopia. Laadige pakett väljalasete lehelt alla ja pakkige see tühja kausta lahti. Kui kasutate vanemat versiooni, peate kõigepealt teenuse peatama, sest programm ei saa avatud faile uuendada. Seejärel käivitage paigalduskäsk ja oodake, kuni ilmub teade õnnestumise kohta. Porti võite muuta seadete failis, kuid ärge unustage pärast iga muudatust teenust uuesti käivitada. See toode ei kogu mingeid andmeid.',
  eu: 'Hasi aurretik, ziurtatu zerbitzaria martxan dagoela eta zure datuen segurtasun-kopia bat duzula. Deskargatu paketea bertsioen orritik eta zabaldu karpeta huts batean. Bertsio zaharrago bat erabiltzen baduzu, lehenengo zerbitzua gelditu behar duzu, programak ezin baititu irekita dauden fitxategiak eguneratu. Ondoren, exekutatu instalatzeko agindua eta itxaron ondo joan dela dioen mezua agertu arte. Ataka konfigurazio-fitxategian alda dezakezu, baina ez ahaztu aldaketa bakoitzaren ondoren berriz abiaraztea.',
  fa: 'پیش از شروع مطمئن شوید که سرور در حال اجرا است و از داده‌های خود نسخهٔ پشتیبان دارید. بسته را از صفحهٔ انتشارها بارگیری کنید و آن را در یک پوشهٔ خالی باز کنید. اگر از نسخهٔ قدیمی‌تری استفاده می‌کنید، ابتدا باید سرویس را متوقف کنید، زیرا برنامه نمی‌تواند فایل‌های باز را به‌روز کند. سپس فرمان نصب را اجرا کنید و صبر کنید تا پیام موفقیت نمایش داده شود. می‌توانید درگاه را در فایل تنظیمات تغییر دهید، اما فراموش نکنید که بعد از هر تغییر دوباره راه‌اندازی کنید.',
  fi: 'Varmista ennen aloittamista, että palvelin on käynnissä ja että sinulla on varmuuskopio tiedoistasi. Lataa paketti julkaisujen sivulta ja pura se tyhjään kansioon. Jos käytät vanhempaa versiota, sinun täytyy ensin pysäyttää palvelu, koska ohjelma ei voi päivittää avoimia tiedostoja. Suorita sitten asennuskomento ja odota, kunnes näkyviin tulee viesti onnistumisesta. Voit vaihtaa portin asetustiedostossa, mutta älä unohda käynnistää palvelua uudelleen jokaisen muutoksen jälkeen.',
  fr: "Avant de commencer, vérifiez que le serveur fonctionne et que vous avez une sauvegarde de vos données. Téléchargez le paquet depuis la page des versions et décompressez-le dans un dossier vide. Si vous utilisez une version plus ancienne, vous devez d'abord arrêter le service, car le programme ne peut pas mettre à jour les fichiers ouverts. Ensuite, lancez la commande d'installation et attendez qu'un message de réussite s'affiche. Vous pouvez changer le port dans le fichier de configuration.",
  gl: 'Antes de comezar, asegúrese de que o servidor está en marcha e de que ten unha copia de seguranza dos seus datos. Descargue o paquete desde a páxina das versións e descomprímao nun cartafol baleiro. Se usa unha versión máis antiga, primeiro debe deter o servizo, porque o programa non pode actualizar os ficheiros abertos. Despois execute a orde de instalación e agarde ata que apareza unha mensaxe de éxito. Pode cambiar o porto no ficheiro de configuración, pero non esqueza reiniciar despois de cada cambio.',
  he: 'לפני שמתחילים, יש לוודא שהשרת פועל ושיש לכם גיבוי של הנתונים. הורידו את החבילה מדף הגרסאות וחלצו אותה אל תיקייה ריקה. אם אתם משתמשים בגרסה ישנה יותר, צריך קודם לעצור את השירות, כי התוכנה לא יכולה לעדכן קבצים פתוחים. לאחר מכן הריצו את פקודת ההתקנה והמתינו עד שתופיע הודעה על הצלחה. אפשר לשנות את היציאה בקובץ ההגדרות, אבל אל תשכחו להפעיל מחדש אחרי כל שינוי.',
  hi: 'शुरू करने से पहले सुनिश्चित करें कि सर्वर चल रहा है और आपके पास डेटा का बैकअप है। रिलीज़ वाले पृष्ठ से पैकेज डाउनलोड करें और उसे एक खाली फ़ोल्डर में खोलें। यदि आप पुराना संस्करण इस्तेमाल करते हैं, तो पहले सेवा को रोकना होगा, क्योंकि प्रोग्राम खुली फ़ाइलों को अपडेट नहीं कर सकता। इसके बाद इंस्टॉल करने वाला आदेश चलाएँ और सफलता का संदेश आने तक प्रतीक्षा करें। आप सेटिंग की फ़ाइल में पोर्ट बदल सकते हैं, लेकिन हर बदलाव के बाद दोबारा शुरू करना न भूलें।',
  hr: 'Prije nego što počnete, provjerite radi li poslužitelj i imate li sigurnosnu kopiju podataka. Preuzmite paket sa stranice s izdanjima i raspakirajte ga u praznu mapu. Ako koristite stariju inačicu, najprije morate zaustaviti uslugu jer program ne može ažurirati otvorene datoteke. Zatim pokrenite naredbu za instalaciju i pričekajte dok se ne pojavi poruka o uspjehu. Priključak možete promijeniti u datoteci s postavkama, ali nemojte zaboraviti ponovno pokrenuti uslugu nakon svake promjene.',
  hu: 'Mielőtt elkezdené, győződjön meg arról, hogy a kiszolgáló fut, és hogy van biztonsági mentése az adatokról. Töltse le a csomagot a kiadások oldaláról, és bontsa ki egy üres mappába. Ha régebbi változatot használ, először le kell állítania a szolgáltatást, mert a program nem tudja frissíteni a megnyitott fájlokat. Ezután futtassa a telepítő parancsot, és várjon, amíg megjelenik a sikerről szóló üzenet. A portot a beállítások fájljában módosíthatja, de ne felejtse el minden változtatás után újraindítani.',
  id: 'Sebelum memulai, pastikan bahwa server sedang berjalan dan Anda memiliki cadangan data. Unduh paket dari halaman rilis dan ekstrak ke dalam folder kosong. Jika Anda menggunakan versi yang lebih lama, Anda harus menghentikan layanan terlebih dahulu karena program tidak bisa memperbarui berkas yang sedang terbuka. Setelah itu jalankan perintah instalasi dan tunggu sampai muncul pesan berhasil. Anda bisa mengubah porta di berkas pengaturan, tetapi jangan lupa memulai ulang setelah setiap perubahan.',
  it: 'Prima di iniziare, verificate che il server sia in funzione e che abbiate una copia di sicurezza dei dati. Scaricate il pacchetto dalla pagina delle versioni ed estraetelo in una cartella vuota. Se usate una versione più vecchia, dovete prima fermare il servizio, perché il programma non può aggiornare i file aperti. Poi eseguite il comando di installazione e aspettate finché non compare un messaggio di successo. Potete cambiare la porta nel file di configurazione, ma non dimenticate di riavviare dopo ogni modifica.',
  ja: '始める前に、サーバーが動いていることと、データのバックアップがあることを確かめてください。リリースのページからパッケージをダウンロードし、空のフォルダーに展開します。古いバージョンを使っている場合は、開いているファイルを更新できないため、先にサービスを停止する必要があります。次にインストール用のコマンドを実行し、成功したというメッセージが出るまで待ちます。ポートは設定ファイルで変更できますが、変更するたびに再起動を忘れないでください。',
  ko: '시작하기 전에 서버가 실행 중이고 데이터의 백업이 있는지 확인하세요. 릴리스 페이지에서 패키지를 내려받아 빈 폴더에 압축을 풉니다. 이전 버전을 사용하고 있다면 먼저 서비스를 중지해야 합니다. 프로그램이 열려 있는 파일을 업데이트할 수 없기 때문입니다. 그런 다음 설치 명령을 실행하고 성공했다는 메시지가 나타날 때까지 기다립니다. 포트는 설정 파일에서 바꿀 수 있지만 바꿀 때마다 다시 시작하는 것을 잊지 마세요.',
  lt: 'Prieš pradėdami įsitikinkite, kad serveris veikia ir kad turite atsarginę duomenų kopiją. Atsisiųskite paketą iš leidimų puslapio ir išskleiskite jį į tuščią aplanką. Jei naudojate senesnę versiją, pirmiausia turite sustabdyti paslaugą, nes programa negali atnaujinti atvertų failų. Tada paleiskite diegimo komandą ir palaukite, kol pasirodys pranešimas apie sėkmę. Prievadą galite pakeisti nuostatų faile, bet nepamirškite po kiekvieno pakeitimo paleisti paslaugos iš naujo.',
  lv: 'Pirms sākat, pārliecinieties, ka serveris darbojas un ka jums ir datu dublējums. Lejupielādējiet pakotni no laidienu lapas un atpakojiet to tukšā mapē. Ja izmantojat vecāku versiju, vispirms ir jāaptur pakalpojums, jo programma nevar atjaunināt atvērtus failus. Pēc tam palaidiet instalēšanas komandu un gaidiet, līdz parādās ziņojums par izdošanos. Portu var mainīt iestatījumu failā, bet neaizmirstiet pēc katras izmaiņas pakalpojumu palaist no jauna.',
  ms: 'Sebelum bermula, pastikan bahawa pelayan sedang berjalan dan anda mempunyai salinan sandaran data. Muat turun pakej daripada halaman keluaran dan nyahmampatkannya ke dalam folder kosong. Jika anda menggunakan versi yang lebih lama, anda mesti menghentikan perkhidmatan dahulu kerana program tidak boleh mengemas kini fail yang sedang dibuka. Selepas itu jalankan arahan pemasangan dan tunggu sehingga mesej kejayaan dipaparkan. Anda boleh menukar port dalam fail tetapan, tetapi jangan lupa untuk memulakannya semula selepas setiap perubahan.',
  nb: 'Før du begynner, må du forsikre deg om at tjeneren kjører, og at du har en sikkerhetskopi av dataene dine. Last ned pakken fra siden med utgivelser, og pakk den ut i en tom mappe. Hvis du bruker en eldre versjon, må du først stoppe tjenesten, fordi programmet ikke kan oppdatere filer som er åpne. Kjør deretter kommandoen som installerer det, og vent til det kommer en melding om at det gikk bra. Du kan endre porten i filen med innstillinger, men husk å starte på nytt etter hver endring.',
  nl: 'Controleer voordat u begint of de server draait en of u een back-up van uw gegevens hebt. Download het pakket van de pagina met uitgaven en pak het uit in een lege map. Als u een oudere versie gebruikt, moet u eerst de dienst stoppen, omdat het programma geen bestanden kan bijwerken die open zijn. Voer daarna de opdracht voor de installatie uit en wacht tot er een melding verschijnt dat het gelukt is. U kunt de poort in het bestand met instellingen wijzigen, maar vergeet niet na elke wijziging opnieuw te starten.',
  pl: 'Zanim zaczniesz, upewnij się, że serwer działa i że masz kopię zapasową danych. Pobierz pakiet ze strony z wydaniami i rozpakuj go do pustego folderu. Jeśli używasz starszej wersji, musisz najpierw zatrzymać usługę, ponieważ program nie może aktualizować otwartych plików. Następnie uruchom polecenie instalacji i poczekaj, aż pojawi się komunikat o powodzeniu. Port można zmienić w pliku ustawień, ale nie zapomnij o ponownym uruchomieniu po każdej zmianie.',
  'pt-BR':
    'Antes de começar, verifique se o servidor está em execução e se você tem um backup dos seus dados. Baixe o pacote da página de versões e descompacte-o em uma pasta vazia. Se você usa uma versão mais antiga, primeiro precisa parar o serviço, porque o programa não pode atualizar arquivos abertos. Depois execute o comando de instalação e espere até que apareça uma mensagem de sucesso. Você pode mudar a porta no arquivo de configuração, mas não se esqueça de reiniciar depois de cada mudança.',
  'pt-PT':
    'Antes de começar, verifique se o servidor está a funcionar e se tem uma cópia de segurança dos seus dados. Descarregue o pacote da página de versões e extraia-o para uma pasta vazia. Se utiliza uma versão mais antiga, tem primeiro de parar o serviço, porque o programa não consegue atualizar ficheiros que estejam abertos. Depois execute o comando de instalação e aguarde até que lhe seja mostrada uma mensagem de êxito. Pode alterar a porta no ficheiro de configuração, mas não se esqueça de o reiniciar. Se algo falhar, fale connosco no fórum.',
  ro: 'Înainte de a începe, asigurați-vă că serverul rulează și că aveți o copie de rezervă a datelor. Descărcați pachetul de pe pagina cu versiuni și dezarhivați-l într-un dosar gol. Dacă folosiți o versiune mai veche, trebuie mai întâi să opriți serviciul, deoarece programul nu poate actualiza fișiere deschise. Apoi rulați comanda de instalare și așteptați până când apare un mesaj de reușită. Puteți schimba portul în fișierul de configurare, dar nu uitați să reporniți după fiecare schimbare.',
  ru: 'Прежде чем начать, убедитесь, что сервер работает и что у вас есть резервная копия данных. Скачайте пакет со страницы выпусков и распакуйте его в пустую папку. Если вы используете более старую версию, сначала нужно остановить службу, потому что программа не может обновлять открытые файлы. Затем выполните команду установки и подождите, пока не появится сообщение об успехе. Порт можно изменить в файле настроек, но не забывайте перезапускать службу после каждого изменения.',
  sk: 'Skôr ako začnete, uistite sa, že server beží a že máte zálohu údajov. Stiahnite si balík zo stránky s vydaniami a rozbaľte ho do prázdneho priečinka. Ak používate staršiu verziu, musíte najprv zastaviť službu, pretože program nevie aktualizovať otvorené súbory. Potom spustite inštalačný príkaz a počkajte, kým sa neobjaví správa o úspechu. Port môžete zmeniť v konfiguračnom súbore, ale nezabudnite po každej zmene službu znova spustiť.',
  sl: 'Preden začnete, se prepričajte, da strežnik deluje in da imate varnostno kopijo podatkov. Prenesite paket s strani z izdajami in ga razširite v prazno mapo. Če uporabljate starejšo različico, morate najprej ustaviti storitev, ker program ne more posodobiti odprtih datotek. Nato zaženite ukaz za namestitev in počakajte, da se prikaže sporočilo o uspehu. Vrata lahko spremenite v datoteki z nastavitvami, vendar po vsaki spremembi ne pozabite storitve znova zagnati.',
  sr: 'Пре него што почнете, проверите да ли сервер ради и да ли имате резервну копију података. Преузмите пакет са странице са издањима и распакујте га у празну фасциклу. Ако користите старију верзију, прво морате да зауставите услугу, јер програм не може да ажурира отворене датотеке. Затим покрените наредбу за инсталацију и сачекајте да се појави порука о успеху. Порт можете да промените у датотеци са подешавањима, али немојте заборавити да поново покренете услугу после сваке промене.',
  'sr-Latn':
    'Pre nego što počnete, proverite da li server radi i da li imate rezervnu kopiju podataka. Preuzmite paket sa stranice sa izdanjima i raspakujte ga u praznu fasciklu. Ako koristite stariju verziju, prvo morate da zaustavite uslugu, jer program ne može da ažurira otvorene datoteke. Zatim pokrenite naredbu za instalaciju i sačekajte da se pojavi poruka o uspehu. Port možete da promenite u datoteci sa podešavanjima, ali nemojte zaboraviti da ponovo pokrenete uslugu posle svake promene.',
  sv: 'Innan du börjar bör du kontrollera att servern är igång och att du har en säkerhetskopia av dina data. Hämta paketet från sidan med utgåvor och packa upp det i en tom mapp. Om du använder en äldre version måste du först stoppa tjänsten, eftersom programmet inte kan uppdatera filer som är öppna. Kör sedan kommandot som installerar det och vänta tills det kommer ett meddelande om att det lyckades. Du kan ändra porten i filen med inställningar, men glöm inte att starta om efter varje ändring.',
  ta: 'தொடங்கும் முன் சேவையகம் இயங்குகிறது என்பதையும் உங்கள் தரவின் காப்பு நகல் உள்ளது என்பதையும் உறுதி செய்து கொள்ளுங்கள். வெளியீடுகளின் பக்கத்தில் இருந்து தொகுப்பைப் பதிவிறக்கி ஒரு வெற்று கோப்புறையில் விரித்து வையுங்கள். நீங்கள் பழைய பதிப்பைப் பயன்படுத்தினால் முதலில் சேவையை நிறுத்த வேண்டும், ஏனெனில் திறந்திருக்கும் கோப்புகளை நிரலால் புதுப்பிக்க முடியாது. பிறகு நிறுவும் கட்டளையை இயக்கி வெற்றிச் செய்தி வரும் வரை காத்திருங்கள். அமைப்புகள் கோப்பில் இந்த எண்ணை மாற்றலாம்.',
  th: 'ก่อนเริ่มต้น โปรดตรวจสอบว่าเซิร์ฟเวอร์กำลังทำงานและคุณมีข้อมูลสำรองอยู่แล้ว ดาวน์โหลดแพ็กเกจจากหน้ารุ่นที่เผยแพร่และแตกไฟล์ลงในโฟลเดอร์ว่าง หากคุณใช้รุ่นเก่า คุณต้องหยุดบริการก่อน เพราะโปรแกรมไม่สามารถปรับปรุงไฟล์ที่เปิดอยู่ได้ จากนั้นให้เรียกใช้คำสั่งติดตั้งและรอจนกว่าจะมีข้อความแจ้งว่าสำเร็จ คุณสามารถเปลี่ยนพอร์ตได้ในไฟล์การตั้งค่า แต่อย่าลืมเริ่มบริการใหม่หลังการเปลี่ยนแปลงทุกครั้ง',
  tr: 'Başlamadan önce sunucunun çalıştığından ve verilerinizin bir yedeği olduğundan emin olun. Paketi sürümler sayfasından indirin ve boş bir klasöre açın. Daha eski bir sürüm kullanıyorsanız önce hizmeti durdurmanız gerekir, çünkü program açık olan dosyaları güncelleyemez. Ardından kurulum komutunu çalıştırın ve işlemin başarılı olduğunu bildiren bir ileti görünene kadar bekleyin. Bağlantı noktasını ayar dosyasında değiştirebilirsiniz, ancak her değişiklikten sonra yeniden başlatmayı unutmayın.',
  uk: "Перш ніж почати, переконайтеся, що сервер працює і що у вас є резервна копія даних. Завантажте пакет зі сторінки випусків і розпакуйте його в порожню теку. Якщо ви використовуєте старішу версію, спочатку треба зупинити службу, бо програма не може оновлювати відкриті файли. Потім виконайте команду встановлення і зачекайте, доки не з'явиться повідомлення про успіх. Порт можна змінити у файлі налаштувань, але не забувайте перезапускати службу після кожної зміни.",
  vi: 'Trước khi bắt đầu, hãy chắc chắn rằng máy chủ đang chạy và bạn có một bản sao lưu dữ liệu. Tải gói từ trang phát hành và giải nén vào một thư mục trống. Nếu bạn dùng phiên bản cũ hơn, trước tiên bạn phải dừng dịch vụ, vì chương trình không thể cập nhật các tệp đang mở. Sau đó chạy lệnh cài đặt và chờ cho đến khi có thông báo thành công. Bạn có thể đổi cổng trong tệp cấu hình, nhưng đừng quên khởi động lại sau mỗi thay đổi.',
  'zh-Hans':
    '开始之前，请确认服务器正在运行，并且已经备份了数据。从发布页面下载软件包，并将它解压到一个空文件夹。如果您使用的是较旧的版本，必须先停止服务，因为程序无法更新已经打开的文件。然后运行安装命令，等待成功的消息出现。您可以在设置文件中更改端口，但是每次更改之后都不要忘记重新启动。这个程序不会收集任何个人信息，也不需要连接到网络。',
  'zh-Hant':
    '開始之前，請確認伺服器正在執行，並且已經備份了資料。從發行頁面下載套件，並將它解壓縮到一個空的資料夾。如果您使用的是較舊的版本，必須先停止服務，因為程式無法更新已經開啟的檔案。然後執行安裝指令，等待成功的訊息出現。您可以在設定檔中變更連接埠，但是每次變更之後都不要忘記重新啟動。這個程式不會收集任何個人資訊，也不需要連線到網路。',
};

describe('a paragraph', () => {
  test('is there for every language', () => {
    expect(Object.keys(paragraphs).sort()).toEqual(languages.all.map(({ tag }) => tag));
  });

  test.each(Object.entries(paragraphs))('in %s', async (tag, text) => {
    expect(await identify(text)).toBe(tag);
  });
});

describe('English', () => {
  test('among the names, code and buttons of other languages', async () => {
    const page = `
      # Use the on-demand mode

      Pick **Guardar como** or **Save as**, and name the file \`les-donnees-de-la-page.md\`. In the end the
      die is cast: a fin, a pot, a tank and the most hit songs of an era are no words of another language.

      | Language | Greeting |
      | --- | --- |
      | French | Bonjour, tout le monde |
      | Turkish | Merhaba dünya |

      Nobody has to read all of this to see that it is in English, although so much of it is not.
    `;
    expect(await identify(page.replaceAll(/^ {6}/gm, ''))).toBe('en');
  });

  test('as terse as a page on a command', async () => {
    const page =
      '# pack\n\n> A compressor of files.\n> More information: <https://example.com>.\n\n- Compress a file to a folder:\n\n`pack {{file}}`\n\n- Decompress the file again:\n\n`pack -d {{file}}`\n';
    expect(await identify(page)).toBe('en');
  });
});

/** Sentences that nearly fit both of a pair. */
describe('close kin', () => {
  test.each([
    [
      'cs',
      'Tento soubor obsahuje seznam všech modulů, které se mají načíst při spuštění programu. Pořadí není důležité.',
    ],
    [
      'sk',
      'Tento súbor obsahuje zoznam všetkých modulov, ktoré sa majú načítať pri spustení programu. Poradie nie je dôležité.',
    ],
    [
      'hr',
      'Ova datoteka sadrži popis svih modula koje treba učitati prije pokretanja programa. Poredak nije važan.',
    ],
    [
      'sr-Latn',
      'Ova datoteka sadrži opis svih modula koje treba učitati pre pokretanja programa. Redosled ovde nije važan.',
    ],
    [
      'sl',
      'Ta datoteka vsebuje seznam vseh modulov, ki jih je treba naložiti ob zagonu programa. Vrstni red ni pomemben.',
    ],
    [
      'nb',
      'Denne filen inneholder en liste over alle moduler som skal lastes når programmet starter. Rekkefølgen er ikke viktig.',
    ],
    [
      'da',
      'Denne fil indeholder en liste over alle moduler, som skal indlæses, når programmet starter. Rækkefølgen er ikke vigtig.',
    ],
    [
      'sv',
      'Den här filen innehåller en lista över alla moduler som ska läsas in när programmet startar. Ordningen är inte viktig.',
    ],
    [
      'id',
      'Berkas ini berisi daftar semua modul yang harus dimuat saat program dijalankan. Urutannya tidak penting karena bisa diubah.',
    ],
    [
      'ms',
      'Fail ini mengandungi senarai semua modul yang mesti dimuatkan apabila program dijalankan. Susunannya tidak penting kerana boleh diubah.',
    ],
    [
      'es',
      'Este archivo contiene la lista de todos los módulos que hay que cargar cuando se inicia el programa. El orden no importa.',
    ],
    [
      'gl',
      'Este ficheiro contén a lista de todos os módulos que hai que cargar cando se inicia o programa. A orde non importa.',
    ],
    [
      'ca',
      "Aquest fitxer conté la llista de tots els mòduls que cal carregar quan s'inicia el programa. L'ordre no importa.",
    ],
    [
      'pt-BR',
      'Este arquivo contém a lista de todos os módulos que você deve carregar quando o programa é iniciado. A ordem não importa.',
    ],
    [
      'ru',
      'Этот файл содержит список всех модулей, которые нужно загрузить при запуске программы. Порядок здесь не важен.',
    ],
    [
      'uk',
      'Цей файл містить список усіх модулів, які треба завантажити під час запуску програми. Порядок тут не важливий.',
    ],
    [
      'bg',
      'Този файл съдържа списък на всички модули, които трябва да се заредят при стартиране на програмата. Редът не е важен.',
    ],
    [
      'sr',
      'Ова датотека садржи опис свих модула које треба учитати пре покретања програма. Редослед овде није важан.',
    ],
    [
      'ar',
      'يحتوي هذا الملف على قائمة بكل الوحدات التي يجب تحميلها عند تشغيل البرنامج، وليس للترتيب أي أهمية هنا.',
    ],
    [
      'fa',
      'این پرونده فهرست همهٔ ماژول‌هایی را دارد که باید هنگام اجرای برنامه بارگذاری شوند و ترتیب آن‌ها مهم نیست.',
    ],
  ])('%s', async (tag, text) => {
    expect(await identify(text)).toBe(tag);
  });
});

/** So that no page is judged by the words of a neighbour. */
describe('languages that are not known', () => {
  test.each([
    [
      'Afrikaans',
      "Voordat jy begin, maak seker dat die bediener loop en dat jy 'n rugsteun van jou data het. Laai die pakket af en pak dit uit in 'n leë gids. Jy moet eers die diens stop, want die program kan nie oop lêers bywerk nie.",
    ],
    [
      'Macedonian',
      'Пред да започнете, проверете дали серверот работи и дали имате резервна копија од податоците. Преземете го пакетот од страницата со изданија и отпакувајте го во празна папка. Ако користите постара верзија, прво мора да ја запрете услугата.',
    ],
    [
      'Urdu',
      'شروع کرنے سے پہلے یقینی بنائیں کہ سرور چل رہا ہے اور آپ کے پاس ڈیٹا کا بیک اپ ہے۔ اگر آپ پرانا ورژن استعمال کرتے ہیں تو پہلے سروس بند کرنی ہوگی کیونکہ پروگرام کھلی فائلیں اپ ڈیٹ نہیں کر سکتا۔',
    ],
    [
      'Marathi',
      'सुरू करण्यापूर्वी सर्व्हर चालू आहे आणि तुमच्याकडे डेटाचा बॅकअप आहे याची खात्री करा. तुम्ही जुनी आवृत्ती वापरत असाल तर आधी सेवा थांबवावी लागेल, कारण उघड्या फाइल्स अद्ययावत करता येत नाहीत.',
    ],
    [
      'Swahili',
      'Kabla ya kuanza, hakikisha kwamba seva inafanya kazi na kwamba una nakala ya data yako. Ikiwa unatumia toleo la zamani, lazima kwanza usimamishe huduma, kwa sababu programu haiwezi kusasisha faili zilizo wazi.',
    ],
  ])('%s', async (_, text) => {
    expect(await identify(text)).toBeUndefined();
  });

  test('and short texts', async () => {
    expect(await identify('Installer le programme.')).toBeUndefined();
  });
});
