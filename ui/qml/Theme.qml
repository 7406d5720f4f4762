pragma Singleton
import QtQuick
import Amphora

/// Every value of resources/design/tokens.json by name; tests/ui/tst_theme.cpp holds the two equal. Pages use names, never numbers.
/// The tokens onAccent, onBad and onTooltip are called inkOn… here: QML takes every name that begins with "on" for a signal handler.
QtObject {
    id: root

    enum Mode { System, Light, Dark }
    enum Motion { AsSystem, Full, Reduced }

    /// What the person chose; System follows the desktop.
    property int mode: Theme.System
    /// 1 = 100 %. Font sizes and line heights are multiplied by it; rows and controls grow with their text.
    property real textScale: 1
    /// What the person chose for motion.
    property int motion: Theme.AsSystem
    property bool reduceMotion: motion === Theme.Reduced || (motion === Theme.AsSystem && SystemAppearance.reducedMotion)
    /// What the menus and the slider for the size of text offer, in per cent.
    readonly property var textSteps: [100, 115, 130, 150, 175, 200]

    readonly property bool dark: mode === Theme.Dark || (mode === Theme.System && SystemAppearance.dark)

    readonly property color surface: dark ? "#17140F" : "#FAF8F5"
    readonly property color raised: dark ? "#211D17" : "#FFFFFF"
    readonly property color sunken: dark ? "#100E0A" : "#F1EDE7"
    readonly property color text: dark ? "#F3EEE7" : "#221C15"
    readonly property color muted: dark ? "#B5AA9C" : "#655B4F"
    readonly property color faint: dark ? "#857A6C" : "#8D8275"
    readonly property color line: dark ? "#352F27" : "#E4DDD3"
    readonly property color lineStrong: dark ? "#4E463B" : "#C9BFB2"
    readonly property color outline: dark ? "#7F7465" : "#8F8375"
    readonly property color accent: dark ? "#F2956B" : "#A8431B"
    readonly property color accentHover: dark ? "#F6A783" : "#953A15"
    readonly property color accentPressed: dark ? "#D97F56" : "#7E2F10"
    readonly property color inkOnAccent: dark ? "#25120A" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#3B2318" : "#F7E4DA"
    readonly property color accentLine: dark ? "#6B3D28" : "#E3B8A2"
    readonly property color good: dark ? "#6CCB9C" : "#1E6B4A"
    readonly property color goodSoft: dark ? "#17301F" : "#E0F0E6"
    readonly property color warn: dark ? "#E8B75B" : "#8A5A00"
    readonly property color warnSoft: dark ? "#33270F" : "#FAEDD0"
    readonly property color bad: dark ? "#F08A93" : "#A3212F"
    readonly property color badSoft: dark ? "#3C1B1E" : "#FBE5E4"
    readonly property color badHover: dark ? "#F5A2A9" : "#8E1B28"
    readonly property color inkOnBad: dark ? "#2B0A0E" : "#FFFFFF"
    readonly property color fill: dark ? "#322B22" : "#F1EDE7"
    readonly property color hover: dark ? "#2C261D" : "#F5F1EB"
    readonly property color pressed: dark ? "#3A3227" : "#E9E3DA"
    readonly property color selected: dark ? "#34261C" : "#F7EFE8"
    readonly property color tooltip: dark ? "#F3EEE7" : "#2E271F"
    readonly property color inkOnTooltip: dark ? "#221C15" : "#F8F4EE"
    readonly property color dimmed: dark ? "#0A0907" : "#6F6B66"
    readonly property color shadow: dark ? "#000000" : "#221C15"

    /// The colours of credentials, light and dark alike, with what stands on them.
    readonly property var covers: ["#3F6B5C", "#4B5F86", "#A8431B", "#7A4A63", "#5E6B2F", "#8A5A00"]
    readonly property color inkOnCover: "#FFFFFF"
    readonly property color covered: Qt.rgba(1, 1, 1, 0.2)

    readonly property color scrim: dark ? "#000000" : "#221C15"
    /// The scrim as one translucent colour: popups animate the opacity of what they dim with themselves.
    readonly property color veil: Qt.rgba(scrim.r, scrim.g, scrim.b, scrimOpacity)
    readonly property real scrimOpacity: dark ? 0.6 : 0.42
    readonly property real disabledOpacity: 0.45

    readonly property string textFamily: "Inter"
    readonly property string monoFamily: "JetBrains Mono"
    readonly property string emojiFamily: "Noto Color Emoji"

    readonly property int heroSize: Math.round(28 * textScale)
    readonly property int heroLine: Math.round(36 * textScale)
    readonly property int heroWeight: 600
    readonly property int titleSize: Math.round(20 * textScale)
    readonly property int titleLine: Math.round(28 * textScale)
    readonly property int titleWeight: 600
    readonly property int sectionSize: Math.round(15 * textScale)
    readonly property int sectionLine: Math.round(20 * textScale)
    readonly property int sectionWeight: 600
    readonly property int bodySize: Math.round(13 * textScale)
    readonly property int bodyLine: Math.round(20 * textScale)
    readonly property int bodyWeight: 400
    readonly property int bodyStrongSize: Math.round(13 * textScale)
    readonly property int bodyStrongLine: Math.round(20 * textScale)
    readonly property int bodyStrongWeight: 500
    readonly property int secondarySize: Math.round(12 * textScale)
    readonly property int secondaryLine: Math.round(16 * textScale)
    readonly property int secondaryWeight: 400
    readonly property int leadSize: Math.round(15 * textScale)
    readonly property int leadLine: Math.round(24 * textScale)
    readonly property int leadWeight: 400
    readonly property int hexSize: Math.round(11 * textScale)
    readonly property int hexLine: Math.round(18 * textScale)
    readonly property int hexWeight: 400
    readonly property int monoSize: Math.round(12 * textScale)
    readonly property int monoLine: Math.round(16 * textScale)
    readonly property int monoWeight: 400
    readonly property real heroSpacing: -0.4 * textScale
    readonly property real titleSpacing: -0.2 * textScale

    /// Pictures and columns grow by half: at 200 % they would push the words out.
    readonly property real pictureScale: (1 + textScale) / 2
    /// An icon of the small size with the gap to its words.
    readonly property int iconRoom: iconSmall + space8

    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int space48: 48

    readonly property int radiusControl: 6
    readonly property int radiusCard: 10
    readonly property int radiusSheet: 16
    readonly property int radiusFull: 999

    readonly property int rail: Math.round(220 * pictureScale)
    readonly property int railCollapsed: 40 + iconSmall
    readonly property int topBar: 48
    readonly property int statusBar: 28
    readonly property int evidence: 320
    readonly property int master: 320
    readonly property int pageHeader: 56
    readonly property int formMax: 880
    readonly property int control: 32 // A minimum: controls grow with their text and icons.
    readonly property int controlLarge: 40
    readonly property int row: 44
    readonly property int rowTall: 60
    readonly property int rowTable: 40
    readonly property int chip: Math.round(24 * textScale)
    readonly property int iconSmall: Math.round(16 * textScale)
    readonly property int iconMedium: Math.round(20 * textScale)
    readonly property int iconLarge: Math.round(24 * textScale)
    readonly property int avatarSmall: Math.round(24 * pictureScale)
    readonly property int avatarMedium: Math.round(32 * pictureScale)
    readonly property int avatarLarge: Math.round(48 * pictureScale)
    readonly property int avatarHuge: 72
    readonly property int focusRing: 2
    readonly property int focusGap: 2
    readonly property int sheetSmall: 480
    readonly property int sheetMedium: 600
    readonly property int sheetLarge: 960
    readonly property int dialog: 440
    readonly property int switchWidth: Math.round(36 * textScale)
    readonly property int switchHeight: Math.round(20 * textScale)
    readonly property int switchKnob: Math.round(14 * textScale)
    readonly property int check: Math.round(16 * textScale)
    readonly property int progress: 4

    readonly property int motionIn: reduceMotion ? 0 : 120
    readonly property int motionOut: reduceMotion ? 0 : 90

    readonly property url popupShadow: dark ? "qrc:/amphora/shadows/shadow-popup-dark.png" : "qrc:/amphora/shadows/shadow-popup.png"
    readonly property int popupShadowBorder: 64
    readonly property int popupShadowInset: 48
    readonly property url sheetShadow: dark ? "qrc:/amphora/shadows/shadow-sheet-dark.png" : "qrc:/amphora/shadows/shadow-sheet.png"
    readonly property int sheetShadowBorder: 112
    readonly property int sheetShadowInset: 80

    /// The small windows on the Settings page, light and dark: they show both looks at once.
    readonly property var sketches: [
        {surface: "#FAF8F5", raised: "#FFFFFF", sunken: "#F1EDE7", line: "#E4DDD3", muted: "#8D8275", accent: "#A8431B"},
        {surface: "#17140F", raised: "#211D17", sunken: "#100E0A", line: "#352F27", muted: "#B5AA9C", accent: "#F2956B"}
    ]

    /// To the next larger or smaller step of the text size.
    function zoom(way: int) {
        const now = Math.round(textScale * 100);
        const steps = way > 0 ? textSteps.filter(step => step > now) : textSteps.filter(step => step < now).reverse();
        if (steps.length > 0)
            textScale = steps[0] / 100;
    }

    /// Where a drawing of resources/illustrations lies, in the form for the current colours.
    function illustration(name: string): url {
        return "qrc:/amphora/illustrations/" + name + (dark ? "-dark.svg" : ".svg");
    }
}
