/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Only_UncontactedInputs */

const nl_arrears_only_uncontacted = /** @type {(inputs: Arrears_Only_UncontactedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog geen contact gezocht`)
};

const en_arrears_only_uncontacted = /** @type {(inputs: Arrears_Only_UncontactedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No contact sought yet`)
};

/**
* | output |
* | --- |
* | "No contact sought yet" |
*
* @param {Arrears_Only_UncontactedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_only_uncontacted = /** @type {((inputs?: Arrears_Only_UncontactedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Only_UncontactedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_only_uncontacted(inputs)
	return nl_arrears_only_uncontacted(inputs)
});