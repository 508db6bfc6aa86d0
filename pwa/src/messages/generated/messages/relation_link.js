/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_LinkInputs */

const nl_relation_link = /** @type {(inputs: Relation_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hetzelfde huishouden: koppel`)
};

const en_relation_link = /** @type {(inputs: Relation_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Same household: link`)
};

/**
* | output |
* | --- |
* | "Same household: link" |
*
* @param {Relation_LinkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_link = /** @type {((inputs?: Relation_LinkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_LinkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_link(inputs)
	return nl_relation_link(inputs)
});