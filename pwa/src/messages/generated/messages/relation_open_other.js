/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Open_OtherInputs */

const nl_relation_open_other = /** @type {(inputs: Relation_Open_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open het andere dossier`)
};

const en_relation_open_other = /** @type {(inputs: Relation_Open_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the other file`)
};

/**
* | output |
* | --- |
* | "Open the other file" |
*
* @param {Relation_Open_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_open_other = /** @type {((inputs?: Relation_Open_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Open_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_open_other(inputs)
	return nl_relation_open_other(inputs)
});