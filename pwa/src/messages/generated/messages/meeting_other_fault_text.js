/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Other_Fault_TextInputs */

const nl_meeting_other_fault_text = /** @type {(inputs: Meeting_Other_Fault_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul minstens twee letters in.`)
};

const en_meeting_other_fault_text = /** @type {(inputs: Meeting_Other_Fault_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in at least two letters.`)
};

/**
* | output |
* | --- |
* | "Fill in at least two letters." |
*
* @param {Meeting_Other_Fault_TextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_other_fault_text = /** @type {((inputs?: Meeting_Other_Fault_TextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Other_Fault_TextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_other_fault_text(inputs)
	return nl_meeting_other_fault_text(inputs)
});