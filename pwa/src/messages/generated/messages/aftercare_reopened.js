/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Aftercare_ReopenedInputs */

const nl_aftercare_reopened = /** @type {(inputs: Aftercare_ReopenedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Weer geopend op ${i?.day}`)
};

const en_aftercare_reopened = /** @type {(inputs: Aftercare_ReopenedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Opened again on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Opened again on {day}" |
*
* @param {Aftercare_ReopenedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_reopened = /** @type {((inputs: Aftercare_ReopenedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_ReopenedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_reopened(inputs)
	return nl_aftercare_reopened(inputs)
});