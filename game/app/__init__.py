"""The application: window, loop, devices, scenes, profile. It owns the clock; the rules never see one."""
