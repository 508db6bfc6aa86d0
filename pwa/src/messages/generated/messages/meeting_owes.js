/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown> }} Meeting_OwesInputs */

const nl_meeting_owes = /** @type {(inputs: Meeting_OwesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`huurachterstand ${i?.amount}`)
};

const en_meeting_owes = /** @type {(inputs: Meeting_OwesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`rent arrears ${i?.amount}`)
};

/**
* | output |
* | --- |
* | "rent arrears {amount}" |
*
* @param {Meeting_OwesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_owes = /** @type {((inputs: Meeting_OwesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_OwesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_owes(inputs)
	return nl_meeting_owes(inputs)
});