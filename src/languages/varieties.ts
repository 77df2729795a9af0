import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../document/document.ts';
import { packageRoot } from '../package-root.ts';
import type { Language, Languages } from './index.ts';

/** Languages with two written standards, each tag with that of its sibling. */
export const SIBLINGS: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh-Hant',
  'zh-Hant': 'zh-Hans',
  'pt-BR': 'pt-PT',
  'pt-PT': 'pt-BR',
};

/** Words that only Portugal writes, with what Brazil writes. Words that both know are left out. */
const EUROPEAN = `
ficheiro arquivo, ficheiros arquivos, utilizador usuário, utilizadores usuários, ecrã tela, ecrãs telas,
palavra-passe senha, palavras-passe senhas, telemóvel celular, telemóveis celulares, equipa equipe,
equipas equipes, contacto contato, contactos contatos, registo registro, registos registros, partilhar compartilhar,
partilhado compartilhado, partilhada compartilhada, partilhados compartilhados, partilhadas compartilhadas,
partilha compartilhamento, secção seção, secções seções, planeamento planejamento, fiável confiável, fiáveis confiáveis,
eletrónico eletrônico, eletrónica eletrônica, económico econômico, anónimo anônimo, anónima anônima, autónomo autônomo,
académico acadêmico, sinónimo sinônimo, facto fato, factos fatos, acção ação, acções ações, direcção direção,
directório diretório, projecto projeto, projectos projetos, objecto objeto, objectos objetos, actual atual, actualizar atualizar,
actualização atualização, gerir gerenciar, autocarro ônibus, comboio trem
`;
/** Words that only Brazil writes, with what Portugal writes. */
const BRAZILIAN = `
usuário utilizador, usuários utilizadores, equipe equipa, equipes equipas, contato contacto, contatos contactos,
registro registo, registros registos, compartilhar partilhar, compartilhado partilhado, compartilhada partilhada,
compartilhados partilhados, compartilhadas partilhadas, compartilhamento partilha, seção secção, seções secções,
planejamento planeamento, gerenciar gerir, gerenciamento gestão, gerenciador gestor, deletar eliminar, aplicativo aplicação,
aplicativos aplicações, acessar aceder, mouse rato, confiável fiável, confiáveis fiáveis, eletrônico eletrónico, eletrônica eletrónica,
econômico económico, anônimo anónimo, anônima anónima, autônomo autónomo, acadêmico académico, sinônimo sinónimo,
ônibus autocarro, trem comboio
`;

/** Languages that are written in two scripts, each tag with that of the same language in Latin letters. */
const IN_LATIN: Readonly<Record<string, string>> = { sr: 'sr-Latn' };
/** A page whose letters are to such a share of its language's script is written in it; the others may be code and names. */
const LEAST_OF_SCRIPT = 0.1;

/** So many forms tell a variety, and so many are counted at most. */
const LEAST_FORMS = 3;
const MOST_FORMS = 200;

const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * The language of a page that a tag names. "pt", "zh" and "sr" alone name two written standards: the one that the page
 * is written in is meant, and the likelier one where it does not show.
 */
export function languageOfPage(tag: string, document: Document, languages: Languages): Language | undefined {
  const language = languages.resolve(tag);
  if (!language || /[-_]/.test(tag)) return language;
  if (IN_LATIN[language.tag] && isInLatin(document))
    return languages.resolve(IN_LATIN[language.tag]!) ?? language;
  const sibling = languages.resolve(SIBLINGS[language.tag] ?? '');
  return sibling && formsOf(sibling, document) > formsOf(language, document) ? sibling : language;
}

function isInLatin({ segments }: Document): boolean {
  const counted = segments.map(({ text }) => [
    countOf(text, /\p{sc=Latin}/gu),
    countOf(text, /\p{sc=Cyrillic}/gu),
  ]);
  const [latin, other] = [0, 1].map((at) => counted.reduce((sum, counts) => sum + counts[at]!, 0));
  return latin! > 0 && other! < (latin! + other!) * LEAST_OF_SCRIPT;
}

function countOf(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}

/** How many forms of a page only this variety writes; 0 where they are too few to tell. */
function formsOf({ tag, scripts }: Language, { segments }: Document): number {
  const forms = siblingForms(SIBLINGS[tag]!);
  const isChinese = scripts.includes('Han');
  let found = 0;
  for (const { text, words } of segments) {
    if (isChinese) for (const char of text) found += forms.has(char) ? 1 : 0;
    else for (const { lower } of words) found += forms.has(lower) ? 1 : 0;
    if (found > MOST_FORMS) break;
  }
  return found < LEAST_FORMS ? 0 : found;
}

/** Words or characters that the sibling of a language writes and it does not, with its own; empty for other languages. */
export function siblingForms(tag: string): ReadonlyMap<string, string> {
  let forms = known.get(tag);
  if (!forms) {
    forms = new Map(load(tag));
    known.set(tag, forms);
  }
  return forms;
}

function load(tag: string): [string, string][] {
  if (tag === 'pt-BR') return words(EUROPEAN);
  if (tag === 'pt-PT') return words(BRAZILIAN);
  if (tag !== 'zh-Hans' && tag !== 'zh-Hant') return [];
  const file = readFileSync(join(packageRoot, 'data', 'chinese-variants.txt'), 'utf8');
  const [simplified, traditional] = file.split('\n');
  const chars = [...(tag === 'zh-Hant' ? simplified! : traditional!)];
  return chars.flatMap((char, index) =>
    index % 2 === 0 ? [[char, chars[index + 1]!] as [string, string]] : [],
  );
}

function words(list: string): [string, string][] {
  return list
    .trim()
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]);
}
