/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Status_EndedInputs */

const nl_arrangement_status_ended = /** @type {(inputs: Arrangement_Status_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gestopt`)
};

const en_arrangement_status_ended = /** @type {(inputs: Arrangement_Status_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ended`)
};

/**
* | output |
* | --- |
* | "ended" |
*
* @param {Arrangement_Status_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_status_ended = /** @type {((inputs?: Arrangement_Status_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Status_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_status_ended(inputs)
	return nl_arrangement_status_ended(inputs)
});