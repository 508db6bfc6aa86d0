/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_AddInputs */

const nl_meeting_add = /** @type {(inputs: Meeting_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op de agenda`)
};

const en_meeting_add = /** @type {(inputs: Meeting_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put on the agenda`)
};

/**
* | output |
* | --- |
* | "Put on the agenda" |
*
* @param {Meeting_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_add = /** @type {((inputs?: Meeting_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_add(inputs)
	return nl_meeting_add(inputs)
});