/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Same_AddressInputs */

const nl_relation_same_address = /** @type {(inputs: Relation_Same_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`zelfde adres`)
};

const en_relation_same_address = /** @type {(inputs: Relation_Same_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`same address`)
};

/**
* | output |
* | --- |
* | "same address" |
*
* @param {Relation_Same_AddressInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_same_address = /** @type {((inputs?: Relation_Same_AddressInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Same_AddressInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_same_address(inputs)
	return nl_relation_same_address(inputs)
});