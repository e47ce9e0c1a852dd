//! The kiosk in the browser: starts, and hands over to the interface.

fn main() {
    tongda::ui::kiosk::start();
}
