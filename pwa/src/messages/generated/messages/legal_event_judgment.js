/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_JudgmentInputs */

const nl_legal_event_judgment = /** @type {(inputs: Legal_Event_JudgmentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vonnis`)
};

const en_legal_event_judgment = /** @type {(inputs: Legal_Event_JudgmentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Judgment`)
};

/**
* | output |
* | --- |
* | "Judgment" |
*
* @param {Legal_Event_JudgmentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_judgment = /** @type {((inputs?: Legal_Event_JudgmentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_JudgmentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_judgment(inputs)
	return nl_legal_event_judgment(inputs)
});