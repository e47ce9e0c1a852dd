//! What a widget shows, as a value: elements and texts. `browser/tree.rs` makes them real, the tests read them.

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Words.
    Text(String),
    /// An element with its attributes and what is in it.
    Element(&'static str, Vec<(&'static str, String)>, Vec<Node>),
}

impl Node {
    /// An element.
    #[must_use]
    pub fn new(tag: &'static str, children: Vec<Node>) -> Self {
        Node::Element(tag, Vec::new(), children)
    }

    /// An element with nothing but words in it.
    #[must_use]
    pub fn text(tag: &'static str, words: String) -> Self {
        Node::new(tag, vec![Node::Text(words)])
    }

    /// The same with an attribute. Words have none.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Node::Element(_, attributes, _) = &mut self {
            attributes.push((name, value.into()));
        }
        self
    }

    /// The same with a class.
    #[must_use]
    pub fn class(self, name: &'static str) -> Self {
        self.with("class", name)
    }

    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let Node::Element(_, attributes, _) = self else { return None };
        attributes.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str())
    }

    /// What is in it.
    #[must_use]
    pub fn children(&self) -> &[Node] {
        if let Node::Element(_, _, children) = self { children } else { &[] }
    }

    /// All words in it, each on its own.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        match self {
            Node::Text(words) => vec![words],
            Node::Element(_, _, children) => children.iter().flat_map(Node::words).collect(),
        }
    }

    /// Itself and everything in it.
    #[must_use]
    pub fn all(&self) -> Vec<&Node> {
        let inner = self.children().iter().flat_map(Node::all);
        std::iter::once(self).chain(inner).collect()
    }
}
