/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Status_RefusedInputs */

const nl_administration_status_refused = /** @type {(inputs: Administration_Status_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`afgewezen`)
};

const en_administration_status_refused = /** @type {(inputs: Administration_Status_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`refused`)
};

/**
* | output |
* | --- |
* | "refused" |
*
* @param {Administration_Status_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_status_refused = /** @type {((inputs?: Administration_Status_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Status_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_status_refused(inputs)
	return nl_administration_status_refused(inputs)
});