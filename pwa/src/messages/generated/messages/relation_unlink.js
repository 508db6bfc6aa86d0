/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_UnlinkInputs */

const nl_relation_unlink = /** @type {(inputs: Relation_UnlinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Koppeling klopt niet: maak ongedaan`)
};

const en_relation_unlink = /** @type {(inputs: Relation_UnlinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link is wrong: undo it`)
};

/**
* | output |
* | --- |
* | "The link is wrong: undo it" |
*
* @param {Relation_UnlinkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_unlink = /** @type {((inputs?: Relation_UnlinkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_UnlinkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_unlink(inputs)
	return nl_relation_unlink(inputs)
});