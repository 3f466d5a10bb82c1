"""What is heard of an event: one table from event classes and their attributes to sounds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from game.audio.mixer import Mixer
from game.core.events import Event


class Play(NamedTuple):
    """An effect where the event happened, or everywhere."""

    sound: str
    loudness: float = 1.0
    everywhere: bool = False


class Loop(NamedTuple):
    """A loop where the event happened. In `key` and in Stop's, {x} is the event's: a lift keeps its column."""

    sound: str
    key: str
    seconds: float | None = None


class Stop(NamedTuple):
    """The end of a loop."""

    key: str


class Duck(NamedTuple):
    """The music steps back."""

    ticks: int


class Hold(NamedTuple):
    """A layer of the music is heard for at least so long."""

    layer: str
    ticks: int


class Restart(NamedTuple):
    """The music begins anew: from here on its bars are the stage's."""


Act = Play | Loop | Stop | Duck | Hold | Restart


class Rule(NamedTuple):
    """What an event class does: always, and by the value of one of its attributes."""

    always: tuple[Act, ...] = ()
    attribute: str = ""
    by_value: dict[object, tuple[Act, ...]] = {}  # noqa: RUF012 (never written)
    otherwise: tuple[Act, ...] = ()
    loudness_of: tuple[str, int] | None = None
    """An attribute, and the value of it at which the effects have their full loudness."""


LEAST_LOUDNESS = 0.3
"""Of an effect that is scaled by an attribute."""
SILENT = Rule()

STEPS: dict[object, tuple[Act, ...]] = {
    "bare foot": (Play("step_bare"),),
    "board": (Play("step_board"),),
    "carpet": (Play("step_carpet"),),
    "coal": (Play("step_coal"),),
    "metal": (Play("step_metal"),),
    "rail": (Play("step_metal"),),
    "rope": (Play("ladder", 0.6),),
    "sand": (Play("step_sand"),),
    "snow": (Play("step_snow"),),
    "stone": (Play("step_stone"),),
    "tile": (Play("step_tile"),),
    "wood": (Play("step_board"),),
}
IMPACTS: dict[object, tuple[Act, ...]] = {
    "board": (Play("impact_wood"),),
    "carpet": (Play("impact_soft"),),
    "coal": (Play("impact_soft"),),
    "glass": (Play("glass"),),
    "out": (),
    "rope": (Play("impact_soft", 0.6),),
    "sand": (Play("impact_sand"),),
    "snow": (Play("impact_soft"),),
    "wood": (Play("impact_wood"),),
}

ORGAN = ("organ_d", "organ_f", "organ_g", "organ_a", "organ_c")
"""The pipes that carry feet, from the lowest."""

CUES: dict[str, Rule] = {
    # Weapons
    "ShotFired": Rule(
        attribute="weapon",
        by_value={
            "ppk": (Play("pistol_silenced"),),
            "pistol": (Play("pistol_open"),),
            "rifle": (Play("rifle"),),
            "scope": (Play("rifle_scope"),),
        },
        otherwise=(Play("pistol_open"),),
    ),
    "BulletStopped": Rule(attribute="surface", by_value=IMPACTS, otherwise=(Play("ricochet"),)),
    "MagazineEmptied": Rule((Play("dry_fire"),)),
    "ReloadStarted": Rule((Play("reload"),)),
    "GasReleased": Rule((Play("gas"),)),
    "GlassBroken": Rule((Play("glass"),)),
    # Bodies
    "ActorHurt": Rule(
        attribute="who",
        by_value={"Bond": (Play("hurt"),), "Capsule": (Play("valve_slam", 0.6),), "Jeep": (Play("jeep_hit"),)},
        otherwise=(Play("hurt", 0.5),),
    ),
    "ActorStunned": Rule((Play("body_fall"),)),
    "ActorKilled": Rule((Play("body_fall"),)),
    "PlayerDied": Rule((Play("death", everywhere=True), Duck(90), Stop("collar"))),
    "PlayerRespawned": Rule((Play("cloth"), Stop("collar"))),
    "Stepped": Rule(attribute="surface", by_value=STEPS, otherwise=(Play("step_stone"),)),
    "Jumped": Rule((Play("jump"),)),
    "Landed": Rule((Play("land"),), "surface", STEPS, (Play("step_stone"),), loudness_of=("speed", 6)),
    "Jumped Jeep": Rule((Play("jeep_hop"),)),
    "Landed Jeep": Rule((Play("jeep_land"),), loudness_of=("speed", 8)),
    "Rolled": Rule((Play("roll"),)),
    "LadderClimbed": Rule((Play("ladder"),)),
    "LedgeMantled": Rule((Play("mantle"),)),
    "PunchThrown": Rule(attribute="landed", by_value={True: (Play("punch"),), False: (Play("punch_miss"),)}),
    "TakedownStarted": Rule((Play("takedown"),)),
    "Hidden": Rule((Play("cloth"),)),
    "Unhidden": Rule((Play("cloth", 0.8),)),
    "NoiseMade": SILENT,  # whatever made it is heard by itself
    # Enemies
    "EnemySuspected": Rule((Play("suspicious_sting"), Hold("tense", 240))),
    "EnemyAlerted": Rule((Play("alert_sting"), Duck(36), Hold("tense", 240))),
    "EnemyAimed": Rule((Play("cock"),)),
    "AlarmRaised": Rule(
        attribute="level",
        by_value={
            1: (Loop("alarm_ring", "alarm", 1.0),),
            2: (Loop("alarm_ring", "alarm", 2.5), Duck(36)),
            3: (Loop("alarm_ring", "alarm", 4.0), Duck(36)),
        },
    ),
    "AlarmLowered": Rule((Stop("alarm"),)),
    "PanelSabotaged": Rule((Play("panel_cut"), Stop("alarm"))),
    "ReinforcementsCame": Rule((Play("door_open"), Play("alert_sting", 0.6))),
    # The house
    "DoorOpened": Rule((Play("door_open"),)),
    "DoorClosed": Rule((Play("door_close"),)),
    "GateOpened": Rule((Play("gate"),)),
    "LeverPulled": Rule((Play("winch"),)),
    "LiftRang": Rule((Play("lift_bell"), Loop("lift_move", "lift {x}"))),
    "LiftStopped": Rule((Play("door_close", 0.4), Stop("lift {x}"))),
    "TubeCalled": Rule((Play("tube_whistle"),)),
    "RackRolled": Rule(
        attribute="loose",
        by_value={True: (Play("rack_roll"), Play("creak", 0.7)), False: (Play("rack_roll", 0.5),)},
    ),
    "PropStruck": Rule(
        attribute="kind",
        by_value={
            "timpani": (Play("timpani"),),
            "sandbag": (Play("sandbag"),),
            "chain": (Play("chain_part"),),
            "gate": (Play("gate_ram"), Duck(24)),
            "chandelier": (Play("chandelier_crash"), Play("house_gasp", 0.8, everywhere=True), Duck(60)),
        },
    ),
    "AudienceTurned": Rule((Play("house_gasp", everywhere=True), Duck(60))),
    "OrganSounded": Rule(attribute="note", by_value={note: (Play(name),) for note, name in enumerate(ORGAN)}),
    "Applauded": Rule((Play("applause"),)),
    "EngineCranked": Rule((Play("engine_crank"),)),
    "EngineStarted": Rule((Play("engine_start"),)),
    "CarLeft": Rule((Play("car_drive"),)),
    "BellRang": Rule(
        attribute="last",
        by_value={
            False: (Play("bell_intermission", everywhere=True), Duck(36)),
            True: (Play("bell_last", everywhere=True), Duck(180)),
        },
    ),
    # The interval: the sight, the windows, the run
    "BoltWorked": Rule((Play("bolt", everywhere=True),)),
    "BreathHeld": Rule((Play("breath_held", everywhere=True),)),
    "BreathLost": Rule((Play("breath_lost", everywhere=True),)),
    "HeartBeat": Rule((Play("heart_single", everywhere=True), Duck(12))),
    "SashTugged": Rule((Play("sash_tug"),)),
    "SashOpened": Rule((Play("sash_open"),)),
    "SashClosed": Rule((Play("sash_close"),)),
    "MarksmanFired": Rule((Play("rifle_far"),)),
    "RifleStruck": Rule((Play("rifle_splinter"),)),
    "BystanderStruck": Rule(
        (Play("gasp"), Play("suspicious_sting")),
        "prop",
        {"glasses": (Play("glass", 0.5),)},
        otherwise=(Play("impact_wood"),),
    ),
    "LampCaught": Rule((Play("alert_sting"), Duck(36))),
    "LampBroken": Rule((Play("lamp_break"),)),
    "LoadCreaked": Rule((Play("load_creak"),)),
    "LoadFell": Rule(attribute="kind", by_value={"scaffold": (Play("scaffold_fall"),)}, otherwise=(Play("snow_fall"),)),
    "TramRang": Rule((Play("tram_bell"),)),
    "TramRolled": Rule((Loop("tram_roll", "tram"),)),
    "TramStopped": Rule((Stop("tram"), Play("tram_stop"))),
    "ChainCut": Rule((Play("chain_part"),)),
    "AwningFell": Rule((Play("awning_fall"),)),
    "MilitiaWhistled": Rule((Play("militia_whistle"),)),
    "MilitiaPinned": Rule((Play("impact_soft", 0.6), Play("cloth", 0.6))),
    "ClockStruck": Rule((Play("clock_strike", everywhere=True), Duck(90))),
    "RunnerHit": Rule((Play("koskov_fear", everywhere=True), Duck(36))),
    "RunnerCame": SILENT,
    "RunnerImpatient": Rule((Play("koskov_no"),)),
    "HatShot": Rule((Play("cloth"), Play("koskov_no"))),
    "CelloStopped": Rule((Restart(),)),
    "CelloBeat": Rule(
        attribute="beat",
        by_value={4: (Play("baton_clear", everywhere=True),)},
        otherwise=(Play("baton", everywhere=True),),
    ),
    "CellistRose": Rule((Play("chair_scrape"),)),
    "CellistFlinched": Rule((Play("cello_flinch"),)),
    "CellistSpared": Rule((Play("rifle_splinter"), Play("secret", 0.6, everywhere=True))),
    "CellistStruck": Rule((Play("cello_fall", everywhere=True),)),
    # The pipe
    "GravityFlipped": Rule((Play("capsule_roll"),)),
    "BeatBegan": Rule((Restart(),)),
    "RingStruck": Rule((Play("weld_ring"),)),
    "RingBumped": Rule((Play("land", 0.8),)),
    "BoosterFired": Rule((Play("booster"),)),
    "VentBlown": Rule((Play("steam"), Play("valve_wheel", 0.5))),
    "WaterEntered": Rule((Play("splash"),)),
    "LeakHissed": Rule((Play("leak_hiss", 0.7),)),
    "PistonStruck": Rule((Play("piston_strike", 0.8),)),
    "SolenoidStruck": Rule((Play("solenoid"),)),
    "ValveOpened": Rule((Play("valve_open"),)),
    "ValveShut": Rule((Play("valve_slam"),)),
    "ValveBurst": Rule((Play("valve_burst"), Duck(36))),
    "RivetsPopped": Rule((Play("rivets_pop"),)),
    "PlateFell": Rule((Play("plate_fall", 0.7), Play("collapse"), Duck(60))),
    "LampCollected": Rule((Play("count_up", 0.35),)),
    "BrakeMoved": Rule((Play("brake_notch"),)),
    "BrakeGlazed": Rule((Play("brake_glazed"),)),
    "HunterKlaxon": Rule((Play("hunter_horn"), Duck(48))),
    "HunterLunged": Rule((Play("hunter_lunge"),)),
    "HunterShutOut": Rule((Play("hunter_shut_out"), Duck(36))),
    "BorderCrossed": Rule((Play("border_chime", everywhere=True), Duck(90))),
    "KoskovSang": Rule((Play("koskov_song", everywhere=True), Duck(220))),
    "CapsuleParked": Rule((Play("capsule_park"), Play("steam", 0.7))),
    # The pumping station
    "SteamRattled": Rule((Play("leak_hiss", 0.35),)),
    "SteamBlown": Rule(attribute="group", by_value={group: (Play(f"steam_vent_{group}", 0.8),) for group in range(4)}),
    "WheelTurned": Rule((Play("valve_wheel"),)),
    "WheelOpened": Rule((Play("valve_open"), Play("pressure_groan", 0.8, everywhere=True), Duck(36))),
    "WheelKicked": Rule((Play("valve_slam"), Play("valve_burst", 0.7), Duck(36))),
    "VentsSighed": Rule((Play("steam_jet", everywhere=True), Play("pressure_groan", everywhere=True), Duck(60))),
    "BoardRead": Rule((Play("page", everywhere=True),)),
    "TechnicianGasped": Rule((Play("gasp"),)),
    "TechnicianCowered": Rule((Play("gasp", 0.7),)),
    "CordPulled": Rule((Play("chain_part", 0.5),)),
    "DoorBarred": Rule((Play("valve_slam", 0.7),)),
    "DoorHammered": Rule((Play("impact_wood"), Play("piston_strike", 0.4))),
    "DoorBroken": Rule((Play("gate_ram"), Duck(24))),
    "HoseFired": Rule((Play("steam_jet"), Play("gas", 0.7))),
    "LeverClicked": Rule((Play("dry_fire"),)),
    "LeverLatched": Rule((Play("lever"),), "jammed", {True: (Play("bolt", 0.8),)}),
    "LeverThrown": Rule((Play("lever"), Play("alert_sting", 0.6))),
    "NeedleMoved": Rule((Play("clock_tick", everywhere=True),)),
    "CapsuleKnocked": Rule((Play("impact_wood", 0.8), Play("koskov_no", 0.7))),
    "HatchShut": Rule((Play("valve_slam"), Play("capsule_park", 0.6))),
    "ShiftChanged": Rule((Play("hunter_horn", everywhere=True), Duck(90))),
    # The cargo hold
    "TiltWarned": Rule(
        attribute="air",
        by_value={"pocket": (Play("tilt_horn", everywhere=True), Duck(60))},
        otherwise=(Play("tilt_horn", 0.5, everywhere=True),),
    ),
    "PlaneTilted": Rule(
        attribute="steps",
        by_value={steps: (Play("tilt_up" if steps > 0 else "tilt_down", 0.6, everywhere=True),) for steps in range(-4, 5)},
    ),
    "PocketFell": Rule((Play("pocket_drop", 0.9, everywhere=True), Duck(90))),
    "PulledOut": Rule((Play("pull_out", everywhere=True),)),
    "CargoUnhooked": Rule((Play("strap_cut"),)),
    "CargoThudded": Rule((Play("cargo_thud"),), loudness_of=("speed", 3)),
    "CargoStruck": Rule((Play("body_fall"), Play("impact_wood"))),
    "CargoLeft": Rule((Play("cargo_out"),)),
    "RailGrabbed": Rule((Play("chain_run", 0.5),)),
    "GateShut": Rule((Play("gate_shut"), Duck(36))),
    "NecrosTold": Rule(
        attribute="attack",
        by_value={
            "hook": (Play("necros_breath"),),
            "shin": (Play("necros_charge", 0.6),),
            "grab": (Play("necros_grab"),),
            "charge": (Play("necros_charge"),),
            "throw": (Play("necros_lift"),),
            "kick": (Play("necros_breath"), Play("creak", 0.5)),
            "reach_up": (Play("necros_grab"), Play("net_creak", 0.6)),
            "yank": (Play("net_creak"), Play("necros_breath", 0.7)),
            "double": (Play("necros_breath"), Play("cloth", 0.6)),
            "double_low": (Play("necros_charge", 0.6),),
            "swing": (Play("necros_breath"), Play("net_creak", 0.8)),
            "stamp": (Play("net_creak"),),
            "climb": (Play("net_creak", 0.8), Play("necros_breath", 0.8)),
        },
    ),
    "NecrosStruck": Rule(
        attribute="attack",
        by_value={
            "kick": (Play("necros_grunt"), Play("impact_wood")),
            "charge": (Play("necros_grunt"), Play("hunter_lunge", 0.4)),
            "throw": (Play("necros_throw"),),
            "yank": (Play("necros_grunt", 0.8), Play("net_creak")),
            "stamp": (Play("necros_grunt", 0.8), Play("net_creak")),
        },
        otherwise=(Play("necros_grunt", 0.8), Play("punch_miss")),
    ),
    "BlowGuarded": Rule((Play("blow_guarded"),)),
    "BoxBroke": Rule((Play("box_break"),)),
    "GustWhistled": Rule((Play("gust_whistle", everywhere=True),)),
    "GustBlew": Rule((Play("gust_blow", everywhere=True), Play("net_creak", 0.7))),
    "HandsSlipped": Rule((Play("hands_slip"),)),
    "BladeDrawn": Rule((Play("blade_drawn"),)),
    "PatchFrayed": Rule((Play("strand_part"),)),
    "PatchFell": Rule((Play("patch_fall"),)),
    "LaceTaut": Rule((Play("lace_taut", everywhere=True),)),
    "LaceUndone": Rule((Play("lace_undone", everywhere=True), Play("secret", 0.4, everywhere=True))),
    "HoldGained": Rule((Play("net_creak"), Play("necros_grunt", 0.7))),
    "StrandParted": Rule((Play("strand_part"),)),
    "BootLost": Rule((Play("boot_lost", everywhere=True), Duck(180))),
    "SackDropped": Rule((Play("sack_drop"),)),
    "SackStruck": Rule((Play("sack_hit"),)),
    "RoundBegan": Rule((Play("alert_sting", everywhere=True), Duck(60))),
    "RoundWon": Rule((Play("body_fall"), Play("timpani", 0.8, everywhere=True), Duck(90))),
    "RampOpened": Rule((Play("ramp_lower"), Play("valve_burst", 0.6), Duck(36))),
    # Ticking
    "ClockStarted": Rule((Play("bomb_armed", everywhere=True), Restart())),
    "BombWent": Rule((Play("explosion", everywhere=True), Duck(90))),
    "BombStopped": Rule((Play("valve_slam", everywhere=True), Duck(180))),
    "PalletClanked": Rule((Play("train_hook"),)),
    "PalletDropped": Rule((Play("cargo_out", 0.8),)),
    "JetHissed": Rule((Play("leak_hiss", 0.6),)),
    "SlickDoused": Rule((Play("extinguisher"),)),
    "FlashGlowed": Rule((Play("leak_hiss"), Play("drum_light", 0.4))),
    "FlashRan": Rule((Play("flash_over"),)),
    "OrderGiven": Rule((Play("intercom", everywhere=True),)),
    "RatchetClicked": Rule(
        attribute="last",
        by_value={True: (Play("ratchet_last", everywhere=True),)},
        otherwise=(Play("ratchet", everywhere=True),),
    ),
    "NotchCaught": Rule(
        attribute="is_true",
        by_value={True: (Play("notch_caught", everywhere=True), Play("secret", 0.6, everywhere=True))},
        otherwise=(Play("notch_caught", everywhere=True),),
    ),
    "NotchMissed": Rule((Play("notch_missed", everywhere=True), Duck(45))),
    # The runway
    "OverdriveBurnt": Rule((Play("overdrive"),)),
    "CrateKicked": Rule((Play("punch"), Play("impact_wood", 0.6))),
    "CrateBroke": Rule((Play("crate_break"),)),
    "JeepDitched": Rule((Play("jeep_ditch"),)),
    "DrumLit": Rule((Play("drum_light"),)),
    "NestRattled": Rule((Play("belt_rattle"),)),
    "NestFired": Rule((Play("machine_gun", 0.8),)),
    "MortarWhistled": Rule((Play("mortar_whistle"),)),
    "MortarBurst": Rule((Play("mortar_burst"), Duck(24))),
    "TankerSkidded": Rule((Play("tyre_skid"),)),
    "TankerFell": Rule((Play("tanker_fall"), Duck(24))),
    "ShutterFalls": Rule((Play("shutter_fall"),)),
    "ShutterBurst": Rule((Play("shutter_burst"),)),
    "RiderCame": Rule((Play("motorcycle_comes"),)),
    "HorsesCame": Rule((Play("hoofs_far"),)),
    "RiderSwung": Rule((Play("chain_swing"),)),
    "RiderFell": Rule((Play("rider_fall"),)),
    "RampLowered": Rule((Play("ramp_lower"),)),
    "RampBumped": Rule((Play("ramp_bump"),)),
    "PlaneBoarded": Rule((Play("jeep_land"), Play("ramp_bump", 0.6), Duck(60))),
    "PlaneLifted": Rule((Play("plane_lift"),)),
    # The aeroplane in hand
    "TerrainWarned": Rule((Play("terrain_horn", 0.8, everywhere=True),)),
    "StickShook": Rule((Play("stick_shaker", everywhere=True),)),
    "PlaneStalled": Rule((Play("stall_horn", everywhere=True), Duck(60))),
    "PlaneBanked": Rule((Play("tilt_up", 0.6, everywhere=True),)),
    "TurnRefused": Rule((Play("dry_fire", everywhere=True),)),
    "PlaneScraped": Rule((Play("plane_scrape"), Duck(30))),
    "EnginesStopped": Rule((Play("engines_die", everywhere=True), Duck(120))),
    "PalletPushed": Rule((Play("strap_cut", 0.7), Play("cargo_out"))),
    "PalletLanded": Rule((Play("pallet_land"),)),
    "PalletShoved": Rule((Play("box_break"), Play("impact_wood"))),
    "FlareDropped": Rule((Play("flare_drop"),)),
    # The cells
    "KeyTaken": Rule((Play("key_ring"), Play("pickup", 0.5))),
    "CellOpened": Rule((Play("cell_slide"),)),
    "CellLocked": Rule((Play("cell_slide", 0.6), Play("cell_lock"))),
    "CellBanged": Rule((Play("cell_bang"),)),
    "PrisonersFreed": Rule((Play("prisoners_out"), Duck(36))),
    "CompanionCalled": Rule((Play("kara_call"),)),
    "BoostGiven": Rule((Play("boost"),)),
    "DogGrowled": Rule((Play("dog_growl"),)),
    "DogBarked": Rule((Play("dog_bark"), Play("suspicious_sting", 0.5))),
    "GrateLifted": Rule((Play("grate_lift"),)),
    "CratePushed": Rule((Play("crate_scrape"),)),
    "FusePulled": Rule((Play("fuse_pull"), Duck(60))),
    "LightsReturned": Rule((Play("lights_back"),)),
    "StoneLifted": Rule((Play("stone_lift"),)),
    "TankBurst": Rule((Play("tank_burst"), Duck(60))),
    "SnareBeat": Rule((Play("snare_tap"),)),
    "SentenceRead": Rule((Play("page", everywhere=True), Duck(36))),
    "SquadOrdered": Rule(
        attribute="number", by_value={number: (Play(f"order_{number}", everywhere=True),) for number in (1, 2, 3)}
    ),
    "VolleyFired": Rule((Play("volley", everywhere=True), Duck(120))),
    # The bomb over the bridge
    "FuseSet": Rule((Play("fuse_set", everywhere=True),)),
    "BombReleased": Rule((Play("bomb_drop", everywhere=True), Play("bomb_whistle", 0.8, everywhere=True))),
    "BombBounced": Rule((Play("bomb_bounce"),)),
    "BombRested": Rule((Play("bomb_rest"),)),
    "BombBurst": Rule((Play("bomb_burst", everywhere=True), Duck(150))),
    "BombDefused": Rule((Play("panel_cut"), Play("alert_sting", everywhere=True), Duck(60))),
    "CrewsFled": Rule((Play("war_cry", 0.7),)),
    "CrewFell": Rule((Play("koskov_fear", 0.5),)),
    "SpanCracked": Rule((Play("span_crack"), Duck(60))),
    "SpanFell": Rule((Play("span_fall", everywhere=True),)),
    "PierSank": Rule((Play("pier_sink", everywhere=True),)),
    "VehicleSank": Rule((Play("vehicle_sink"),)),
    "VehicleCrossed": Rule((Play("rifle_far", everywhere=True),)),
    "SecondPass": Rule((Play("pass_bell", everywhere=True), Duck(60))),
    "NoSecondPass": Rule((Play("pass_bell", 0.7, everywhere=True), Duck(120))),
    "LineThinned": Rule((Play("war_cry", everywhere=True),)),
    "SpanLoaded": Rule(
        attribute="number", by_value={number: (Play(f"span_horn_{number}", everywhere=True),) for number in range(1, 6)}
    ),
    "RidersCheered": Rule((Play("war_cry", everywhere=True), Play("hoofs_far", everywhere=True), Play("rifle_far", 0.8))),
    # The valley
    "FlakFired": Rule((Play("flak_gun", 0.8),)),
    "FlakBurst": Rule((Play("flak"),)),
    "FlakSilenced": Rule((Play("flak_dead"),)),
    "VehicleFired": Rule(
        attribute="who",
        by_value={
            "tank": (Play("tank_gun"),),
            "truck": (Play("machine_gun", 0.7),),
            "scout": (Play("machine_gun", 0.9),),
            "gun": (Play("tank_gun", 0.7),),
        },
    ),
    "VehicleButtoned": Rule((Play("hatch_clang"),)),
    "VehicleBuried": Rule((Play("vehicle_buried"),)),
    "VehicleStopped": Rule((Play("vehicle_stop"), Duck(24))),
    "ColumnCorked": Rule((Play("column_brakes"),)),
    "GunshipCame": Rule((Play("gunship_comes", everywhere=True), Duck(60))),
    "GunshipAimed": Rule((Play("gunship_aims", everywhere=True),)),
    "GunshipHit": Rule((Play("glass"), Play("jeep_hit", 0.7))),
    "GunshipFell": Rule((Play("gunship_falls"), Duck(60))),
    "GunshipLeft": Rule((Play("timpani", 0.5, everywhere=True),)),
    "RocketFired": Rule((Play("rocket"),)),
    "RocketBurst": Rule((Play("mortar_burst"),)),
    "PhotoTaken": Rule((Play("intel", everywhere=True), Play("sash_close", 0.5, everywhere=True))),
    # The cargo
    "FlareAimed": Rule((Play("sash_tug", 0.5, everywhere=True),)),
    "FlareFired": Rule((Play("flare_shot", everywhere=True), Duck(90))),
    "FlareBurst": Rule((Play("flare_star", everywhere=True),)),
    "RidersCame": Rule((Play("hoofs_far"), Duck(60))),
    "RidersLeft": Rule((Play("hoofs_far", 0.6),)),
    "BurdenLifted": Rule((Play("creak"), Play("cloth", 0.6))),
    "BurdenSet": Rule(attribute="hard", by_value={True: (Play("impact_wood"),), False: (Play("impact_wood", 0.5),)}),
    "BombReported": Rule((Play("alert_sting"), Duck(36))),
    "BombBenched": Rule((Play("impact_wood"), Play("panel_cut", 0.5))),
    "BombArmed": Rule((Play("bomb_armed", everywhere=True), Duck(90))),
    "CrateTagged": Rule((Play("amber_ping"),)),
    "CratePacked": Rule((Play("impact_wood"), Play("door_close", 0.5))),
    "CrateSearched": Rule(attribute="found", by_value={True: (Play("alert_sting"), Duck(36)), False: (Play("page"),)}),
    "CrateRolled": Rule((Play("roller_roll"),)),
    "CrateThudded": Rule((Play("cargo_thud"),)),
    "RampRaised": Rule((Play("ramp_pump"),)),
    "RampShut": Rule((Play("ramp_shut"), Duck(36))),
    "DoorStruck": Rule((Play("door_blow"),)),
    "DoorBroke": Rule((Play("door_fall"), Duck(24))),
    "HatchSlid": Rule((Play("ramp_pump", 0.6),)),
    "HookDropped": Rule((Play("load_creak"),)),
    "HookLanded": Rule((Play("scaffold_fall"), Duck(24))),
    "SlickLit": Rule((Play("gas"), Play("fire_jet"))),
    "LastCall": Rule((Play("hunter_horn", everywhere=True), Duck(90))),
    # What is found
    "IntelTaken": Rule((Play("intel"),)),
    "SecretFound": Rule((Play("secret", everywhere=True), Duck(60))),
    "PickupTaken": Rule(
        (Play("pickup"),),
        "kind",
        {"Ammo": (Play("reload", 0.5),), "Disguise": (Play("cloth"),)},
    ),
    "CheckpointReached": Rule((Play("checkpoint"),)),
    "ScoreGained": SILENT,
    "CaptionShown": Rule(
        attribute="speaker",
        by_value={"": (Play("teletype", everywhere=True),)},
        otherwise=(Play("caption", everywhere=True),),
    ),
    "StoryTurned": Rule((Play("page", everywhere=True),)),
    # Koskov: a bassoon
    "CompanionFollowed": Rule((Play("koskov_yes"),)),
    "CompanionWaited": Rule((Play("koskov_yes", 0.6),)),
    "CompanionRefused": Rule((Play("koskov_no"),)),
    "CompanionPanicked": Rule((Play("koskov_fear"),)),
    "CompanionSeized": Rule((Play("koskov_fear", everywhere=True), Duck(60), Loop("collar", "collar"))),
    "CompanionFreed": Rule((Play("koskov_yes"), Stop("collar"))),
    # The end
    "StageWon": Rule((Stop("collar"), Stop("alarm"), Stop("tram"))),
    "StageLost": Rule((Stop("collar"), Stop("alarm"), Stop("tram"))),
}
"""By event class name; "CLASS WHO" is for one actor's alone."""

MENU_SOUNDS = frozenset({"menu_move", "menu_ok", "menu_back", "count_up", "rank_stamp"})
"""What scenes play without an event."""
HEARTBEAT = "heartbeat"


def acts(event: Event) -> tuple[Act, ...]:
    """All that is to be heard of an event. An event that the table does not know is silent."""
    rule = _rule(event)
    value = getattr(event, rule.attribute, None) if rule.attribute else None
    return (*rule.always, *rule.by_value.get(value, rule.otherwise))


def _rule(event: Event) -> Rule:
    """What is done for an event of this class; one whose `who` has a rule of his own has that."""
    name = type(event).__name__
    return CUES.get(f"{name} {getattr(event, 'who', '')}") or CUES.get(name, SILENT)


def hear(mixer: Mixer, event: Event, listener_x: int, listener_y: int | None = None) -> None:
    """Let an event be heard from where the listener is, px. Without `listener_y` height does not count."""
    mixer.listener_x, mixer.listener_y = listener_x, listener_y
    loudness = _loudness(event)
    for act in acts(event):
        match act:
            case Play(sound, own, everywhere):
                mixer.play(sound, None if everywhere else event.x, own * loudness, event.y)
            case Loop(sound, key, seconds):
                mixer.loop(sound, key.format(x=event.x), event.x, 1.0, event.y, seconds)
            case Stop(key):
                mixer.stop(key.format(x=event.x))
            case Duck(ticks):
                mixer.duck(ticks)
            case Hold(layer, ticks):
                mixer.hold_layer(layer, ticks)
            case Restart():
                mixer.restart_music()


def hear_all(mixer: Mixer, events: Iterable[Event], listener_x: int, listener_y: int | None = None) -> None:
    """Let a tick's events be heard."""
    mixer.listener_x, mixer.listener_y = listener_x, listener_y
    for event in events:
        hear(mixer, event, listener_x, listener_y)


def hear_heart(mixer: Mixer, health: int) -> None:
    """Let the heart be heard while one pip is left, with the music behind it."""
    if health == 1:
        mixer.loop(HEARTBEAT, HEARTBEAT)
        mixer.duck(2)
    else:
        mixer.stop(HEARTBEAT)


def _loudness(event: Event) -> float:
    scaled = _rule(event).loudness_of
    if scaled is None:
        return 1.0
    attribute, full = scaled
    return max(LEAST_LOUDNESS, min(1.0, getattr(event, attribute, full) / full))
