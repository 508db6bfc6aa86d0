/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Kind_ObjectionInputs */

const nl_rights_kind_objection = /** @type {(inputs: Rights_Kind_ObjectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezwaar tegen het gebruik`)
};

const en_rights_kind_objection = /** @type {(inputs: Rights_Kind_ObjectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Object to the use`)
};

/**
* | output |
* | --- |
* | "Object to the use" |
*
* @param {Rights_Kind_ObjectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_kind_objection = /** @type {((inputs?: Rights_Kind_ObjectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Kind_ObjectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_kind_objection(inputs)
	return nl_rights_kind_objection(inputs)
});