//! The browser application: starts, and hands over to the interface.

fn main() {
    tongda::ui::start();
}
