/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_OtherInputs */

const nl_relation_other = /** @type {(inputs: Relation_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het andere dossier`)
};

const en_relation_other = /** @type {(inputs: Relation_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The other file`)
};

/**
* | output |
* | --- |
* | "The other file" |
*
* @param {Relation_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_other = /** @type {((inputs?: Relation_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_other(inputs)
	return nl_relation_other(inputs)
});