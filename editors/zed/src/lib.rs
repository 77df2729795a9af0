use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Mtlint;

impl zed::Extension for Mtlint {
    fn new() -> Self {
        Self
    }

    /// The mtlint that the project has installed, started as in every other editor.
    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree.which("npx").ok_or("npx is not on the PATH")?;
        Ok(Command {
            command,
            args: vec!["mtlint".into(), "lsp".into()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(Mtlint);
