/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Meeting_OnInputs */

const nl_decision_meeting_on = /** @type {(inputs: Decision_Meeting_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer is dit besproken?`)
};

const en_decision_meeting_on = /** @type {(inputs: Decision_Meeting_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When was this discussed?`)
};

/**
* | output |
* | --- |
* | "When was this discussed?" |
*
* @param {Decision_Meeting_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_meeting_on = /** @type {((inputs?: Decision_Meeting_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Meeting_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_meeting_on(inputs)
	return nl_decision_meeting_on(inputs)
});