/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_TitleInputs */

const nl_relation_title = /** @type {(inputs: Relation_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andere dossiers van dit huishouden`)
};

const en_relation_title = /** @type {(inputs: Relation_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other files of this household`)
};

/**
* | output |
* | --- |
* | "Other files of this household" |
*
* @param {Relation_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_title = /** @type {((inputs?: Relation_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_title(inputs)
	return nl_relation_title(inputs)
});