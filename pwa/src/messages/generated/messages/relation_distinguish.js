/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_DistinguishInputs */

const nl_relation_distinguish = /** @type {(inputs: Relation_DistinguishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een ander huishouden`)
};

const en_relation_distinguish = /** @type {(inputs: Relation_DistinguishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another household`)
};

/**
* | output |
* | --- |
* | "Another household" |
*
* @param {Relation_DistinguishInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_distinguish = /** @type {((inputs?: Relation_DistinguishInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_DistinguishInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_distinguish(inputs)
	return nl_relation_distinguish(inputs)
});