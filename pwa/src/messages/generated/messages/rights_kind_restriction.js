/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Kind_RestrictionInputs */

const nl_rights_kind_restriction = /** @type {(inputs: Rights_Kind_RestrictionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gegevens beperkt gebruiken`)
};

const en_rights_kind_restriction = /** @type {(inputs: Rights_Kind_RestrictionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Restrict the use of data`)
};

/**
* | output |
* | --- |
* | "Restrict the use of data" |
*
* @param {Rights_Kind_RestrictionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_kind_restriction = /** @type {((inputs?: Rights_Kind_RestrictionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Kind_RestrictionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_kind_restriction(inputs)
	return nl_rights_kind_restriction(inputs)
});