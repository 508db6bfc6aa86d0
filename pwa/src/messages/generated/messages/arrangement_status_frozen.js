/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Status_FrozenInputs */

const nl_arrangement_status_frozen = /** @type {(inputs: Arrangement_Status_FrozenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bevroren`)
};

const en_arrangement_status_frozen = /** @type {(inputs: Arrangement_Status_FrozenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`frozen`)
};

/**
* | output |
* | --- |
* | "frozen" |
*
* @param {Arrangement_Status_FrozenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_status_frozen = /** @type {((inputs?: Arrangement_Status_FrozenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Status_FrozenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_status_frozen(inputs)
	return nl_arrangement_status_frozen(inputs)
});