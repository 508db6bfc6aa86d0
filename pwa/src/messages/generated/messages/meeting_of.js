/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Meeting_OfInputs */

const nl_meeting_of = /** @type {(inputs: Meeting_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bespreking ${i?.when}`)
};

const en_meeting_of = /** @type {(inputs: Meeting_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Meeting ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Meeting {when}" |
*
* @param {Meeting_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_of = /** @type {((inputs: Meeting_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_of(inputs)
	return nl_meeting_of(inputs)
});