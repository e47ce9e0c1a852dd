//! The guide in the browser: starts, and hands over to the interface.

fn main() {
    tongda::ui::start(tongda::ui::face::GUIDE);
}
