/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Status_MissedInputs */

const nl_arrangement_status_missed = /** @type {(inputs: Arrangement_Status_MissedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`één betaling gemist`)
};

const en_arrangement_status_missed = /** @type {(inputs: Arrangement_Status_MissedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one payment missed`)
};

/**
* | output |
* | --- |
* | "one payment missed" |
*
* @param {Arrangement_Status_MissedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_status_missed = /** @type {((inputs?: Arrangement_Status_MissedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Status_MissedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_status_missed(inputs)
	return nl_arrangement_status_missed(inputs)
});