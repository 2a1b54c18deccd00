package dev.ringback.data.pack;

import dev.ringback.data.Group;
import dev.ringback.data.Mapping;
import dev.ringback.data.Mismatch;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import dev.ringback.data.SpokenLanguage;
import dev.ringback.data.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All of one language, checked and ready to be written.
 *
 * @param untranslated queries of entries of which some texts are still in English
 */
record Packed(
    SpokenLanguage language,
    List<SipResponse> responses,
    List<RegistryEntry> entries,
    Set<String> untranslated,
    List<Mapping> mappings,
    Map<String, Mismatch> mismatches,
    Map<String, Group> groups,
    Map<String, String> messages,
    Vocabulary vocabulary) {}
