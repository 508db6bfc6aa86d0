/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Proposals_IntroInputs */

const nl_meeting_proposals_intro = /** @type {(inputs: Meeting_Proposals_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat volgens de dossiers op een agenda hoort. Het dringendste staat bovenaan.`)
};

const en_meeting_proposals_intro = /** @type {(inputs: Meeting_Proposals_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What belongs on an agenda according to the files. The most urgent comes first.`)
};

/**
* | output |
* | --- |
* | "What belongs on an agenda according to the files. The most urgent comes first." |
*
* @param {Meeting_Proposals_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_proposals_intro = /** @type {((inputs?: Meeting_Proposals_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Proposals_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_proposals_intro(inputs)
	return nl_meeting_proposals_intro(inputs)
});