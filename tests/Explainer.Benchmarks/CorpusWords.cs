namespace Explainer.Benchmarks;

/// <summary>The words that a corpus is made of.</summary>
internal static class CorpusWords
{
    public static string[] Labels { get; } =
        ["Why it matters", "Behind the scenes", "What they're saying", "The big picture", "Between the lines", "What's next", "Worth noting"];

    public static string[] Given { get; } =
        Split("Amara Boris Chen Dalia Emeka Farah Goran Hana Ivo Jamila Kofi Lena Marek Nadia Omar Petra Qadir Rosa Sven Tala Umar Vera Wen Ximena Yara Zoran");

    public static string[] Beginnings { get; } = Split("Al Ber Cor Dan El Fer Gal Har Ib Jo Kar Lor Mal Nor Or Pel Quin Ros Sal Tor Ul Var Wer Yor Zan");

    public static string[] Endings { get; } =
        Split("akis bauer covic dottir enko fani grad hoven ides jarvi kanov lund mann nova osa petrov qvist rossi stein tunde uri vari wicz yama zadeh");

    public static string[] Roles { get; } = ["foreign minister", "prime minister", "special envoy", "ambassador", "defence minister", "president"];

    public static string[] Topics { get; } =
        Split("border ceasefire climate customs debt energy fisheries grain migration missile naval nuclear peace prisoner refugee sanctions shipping summit trade water");

    public static string[] Processes { get; } =
        Split("accord blockade compact crisis dialogue dispute mission pact pipeline pledge review standoff talks treaty truce");

    public static string[] Verbs { get; } = Split("urged warned told assured pressed briefed asked reminded");

    public static string[] Plain { get; } = Split(
        "the a talks pressure border allies sanctions leverage deadline envoy capital parliament coalition export grain energy escalation channel backchannel proposal draft text "
        + "red line quiet diplomacy security guarantee monitors council vote abstention statement officials say this week next month could lead to would mean still remains under "
        + "review despite doubts over cost and timing");

    private static string[] Split(string words) => words.Split(' ');
}
