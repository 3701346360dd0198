import Registers

/// Every rule, in the order of the documentation.
///
/// To add a rule: write its file, put one line here, and test it. Codes are never reused; the code of a rule
/// that went away stays in ``retiredCodes``.
public enum RuleCatalogue {
    /// Every rule.
    public static let all: [Rule] =
        [
            // SY: a file as a file
            .notUTF8,
            .emptyFile,
            .missingFrontMatter,
            .unclosedFrontMatter,
            .invalidYAML,
            .duplicateKey,
            .nestedTooDeep,
            .tooManyAliases,
            .controlCharacter,
            .frontMatterNotMapping,
            .frontMatterTooLarge,
            .misplacedWorkflow,
            .wrongType,
            .impossibleDate,
            .unknownKey,
            .fileTooLarge,
            .symbolicLink,
            .unusableFileName,
            .unknownSectionFolder,
            .misplacedFile,
            .duplicateIdentifier,
            .invalidIdentifier,
            .invalidSlug,
            .invalidAct,
            .missingKey,
            .invalidValue,
            // DC: metadata (TT 24/2011)
            .missingTitle,
            .missingCreator,
            .missingDate,
            .missingDescription,
            .missingPublisher,
            .semicolonInValue,
            .missingRecommendedElement,
            .languageNotVietnamese,
            .descriptionCopiesTitle,
            .descriptionTooLong,
            .emptyListItem,
            // BB: the board and its sections
            .headMissingOrDoubled,
            .headNotViceChair,
            .severalDeputies,
            .sectionWithoutOwner,
            .unknownMember,
            .uncoveredSubject,
            .invalidDelegation,
            .unknownParent,
            .standingOfficeMissing,
            .unusableWaiver,
            .unusableSeverity,
            .termEndsBeforeItBegins,
            .ownerNotInOffice,
            // ND: what a text says (QC Đ4.2b, Đ5)
            .incompleteSource,
            .unnamedSource,
            .duplicateTitle,
            .duplicateBody,
            .shortBody,
            .publishedBeforeApproval,
            .emptyBackdatingReason,
            .audioWithoutText,
            .leftoverPrompt,
            // TV: Vietnamese text
            .notNFC,
            .invisibleCharacter,
            .legacyFont,
            .mixedTonePlacement,
            // MD: structure and accessibility
            .skippedHeadingLevel,
            .levelOneHeading,
            .imageWithoutText,
            .emptyLinkText,
            .vagueLinkText,
            .tableWithoutHeader,
            .rawHTML,
            .bodyNestedTooDeep,
            .emptyHeading,
            // LK: links and attachments
            .deadLink,
            .deadAnchor,
            .missingAttachment,
            .unlistedAttachmentType,
            .forbiddenScheme,
            .remoteImage,
            .unusedAttachment,
            .unusableAlias,
            .linkToWaitingArticle,
            .deadSettingsLink,
            .mislabelledImage,
            .heavyImage,
            // AT: secrets and personal data
            .secretMark,
            .secretMarkInName,
            .citizenID,
            .privatePhone,
            .denouncerIdentity,
            .unreadAttachment,
            // QT: acts and authority
            .missingEndorsement,
            .missingApproval,
            .digestMismatch,
            .unentitledAct,
            .disorderedActs,
            .actInFuture,
            .unknownActor,
            .wrongStage,
            .unconfirmedAct,
            .incompleteAct,
            .missingSubmission,
            // TH: time limits
            .timeLimitNear,
            .timeLimitMissed,
            .neglectedSection,
            .missedDuty,
            .outageAnnouncedLate,
            .calendarYearMissing,
            .outageWithoutFallback,
            // NB: royalties
            .sharesNotOne,
            .coefficientOutsideRate,
            .rateAboveCeiling,
            .genreWithoutRate,
            .overlapInRoyaltyTable,
            .gapInRoyaltyTable,
            .baseSalaryUnknown,
            .paidBeforePublication,
            .adjustmentOutOfRange,
            .helpersAboveLimit,
            .unknownPayee,
            .percentageAboveLaw,
            .quotaOfUnknownMember,
            .contradictoryRoyalty,
            // DL: records of registers
            .missingRecord,
            .recordOfAnotherType,
            .namedRequester,
            .postingTooShort,
        ] + RecordRule.general.map { Rule($0, for: nil) } + SectionType.all.flatMap(recordRules)

    /// The rules that a type of section brings along.
    private static func recordRules(_ type: SectionType) -> [Rule] {
        (type.register?.rules ?? []).map { Rule($0, for: type) }
    }

    /// Codes that must not be given to a new rule.
    ///
    /// DC006 is kept free: a missing identifier is always a missing date, which DC003 reports.
    public static let retiredCodes: [String] = ["DC006"]

    /// The rule with a code or a name.
    public static func rule(_ name: String) -> Rule? {
        all.first { $0.code.lowercased() == name.lowercased() || $0.name == name.lowercased() }
    }
}
