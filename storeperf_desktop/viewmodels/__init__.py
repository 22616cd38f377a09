"""What pages show, as models that never see a widget."""
