/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Proposals_NoneInputs */

const nl_meeting_proposals_none = /** @type {(inputs: Meeting_Proposals_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles wat op een agenda hoort, staat erop.`)
};

const en_meeting_proposals_none = /** @type {(inputs: Meeting_Proposals_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything that belongs on an agenda is on it.`)
};

/**
* | output |
* | --- |
* | "Everything that belongs on an agenda is on it." |
*
* @param {Meeting_Proposals_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_proposals_none = /** @type {((inputs?: Meeting_Proposals_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Proposals_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_proposals_none(inputs)
	return nl_meeting_proposals_none(inputs)
});