//! The key grammar: what a keypad, a keyboard or a switch can ask for, and which keys ask for it.
//!
//! A key is named as browsers name it in `KeyboardEvent.key`: `ArrowUp`, `F1`, or the character itself (the space bar is
//! one space). Names are compared exactly. What an action does on a page is the page's business.

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// To the control before this one.
    Up,
    /// To the control after this one.
    Down,
    /// To the page before.
    Left,
    /// To the page after.
    Right,
    /// Does what the control does.
    Select,
    /// Says what each key does.
    Help,
    /// Says the page or control again.
    Repeat,
    /// Falls silent.
    Stop,
    /// One step of volume up.
    Louder,
    /// One step of volume down.
    Softer,
    /// One step of speech rate up.
    Faster,
    /// One step of speech rate down.
    Slower,
    /// The switch of one-switch users: starts scanning, then takes what is marked.
    Switch,
    /// The second switch of two-switch users: moves the mark on.
    SwitchNext,
    /// Headphones are in, or out again: private pages may be spoken, or not.
    Headphones,
    /// Brings the controls down to where a seated person reaches them, and back.
    Reach,
    /// Ends and clears everything.
    End,
    /// Opens the operator's page.
    Operator,
}

names!(Action {
    Up => "up",
    Down => "down",
    Left => "left",
    Right => "right",
    Select => "select",
    Help => "help",
    Repeat => "repeat",
    Stop => "stop",
    Louder => "louder",
    Softer => "softer",
    Faster => "faster",
    Slower => "slower",
    Switch => "switch",
    SwitchNext => "switch-next",
    Headphones => "headphones",
    Reach => "reach",
    End => "end",
    Operator => "operator",
});

/// Which keys ask for which action. No key asks for two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyMap {
    /// One list for each action, in the order of [`Action::ALL`].
    lists: [Vec<String>; Action::ALL.len()],
}

/// A key that would ask for two actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The key.
    pub key: String,
    /// The actions, in the order of [`Action::ALL`].
    pub actions: [Action; 2],
}

impl Action {
    /// The action with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.key() == name)
    }

    /// Its key on a usual keyboard.
    const fn usual_key(self) -> &'static str {
        match self {
            Self::Up => "ArrowUp",
            Self::Down => "ArrowDown",
            Self::Left => "ArrowLeft",
            Self::Right => "ArrowRight",
            Self::Select => "Enter",
            Self::Help => "F1",
            Self::Repeat => "F2",
            Self::Softer => "F3",
            Self::Louder => "F4",
            Self::Headphones => "F6",
            Self::Slower => "F7",
            Self::Faster => "F8",
            Self::Switch => "F9",
            Self::SwitchNext => "F10",
            Self::Reach => "Home",
            Self::End => "Escape",
            Self::Operator => "F12",
            Self::Stop => "F5",
        }
    }
}

/// The keys of a usual keyboard. The space bar is free: where it is somebody's only switch, `kiosk.json` says so.
impl Default for KeyMap {
    fn default() -> Self {
        Self { lists: Action::ALL.map(|action| vec![action.usual_key().to_owned()]) }
    }
}

impl KeyMap {
    /// The usual keys, but for some actions the keys given here. An empty list leaves an action without a key; a key
    /// named twice for one action counts once.
    ///
    /// # Errors
    /// Every key that would ask for two actions; a key that asks for three is there twice.
    pub fn with(changes: &[(Action, Vec<String>)]) -> Result<Self, Vec<Clash>> {
        let mut map = Self::default();
        for (action, keys) in changes {
            let list = &mut map.lists[*action as usize];
            list.clear();
            for key in keys {
                if !list.contains(key) {
                    list.push(key.clone());
                }
            }
        }
        let clashes = map.clashes();
        if clashes.is_empty() { Ok(map) } else { Err(clashes) }
    }

    /// What this key asks for.
    #[must_use]
    pub fn action(&self, key: &str) -> Option<Action> {
        Action::ALL.into_iter().find(|action| self.keys(*action).iter().any(|known| known == key))
    }

    /// The keys that ask for this action; none when the machine has no such key.
    #[must_use]
    pub fn keys(&self, action: Action) -> &[String] {
        &self.lists[action as usize]
    }

    fn clashes(&self) -> Vec<Clash> {
        let mut clashes = Vec::new();
        for action in Action::ALL {
            for key in self.keys(action) {
                // The first with this key; it is `action` itself unless another had it before.
                if let Some(first) = self.action(key).filter(|first| *first != action) {
                    clashes.push(Clash { key: key.clone(), actions: [first, action] });
                }
            }
        }
        clashes
    }
}
