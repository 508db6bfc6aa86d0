/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Same_ResidentInputs */

const nl_relation_same_resident = /** @type {(inputs: Relation_Same_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`zelfde bewoner`)
};

const en_relation_same_resident = /** @type {(inputs: Relation_Same_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`same resident`)
};

/**
* | output |
* | --- |
* | "same resident" |
*
* @param {Relation_Same_ResidentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_same_resident = /** @type {((inputs?: Relation_Same_ResidentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Same_ResidentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_same_resident(inputs)
	return nl_relation_same_resident(inputs)
});