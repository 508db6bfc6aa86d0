/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Kind_InstitutionInputs */

const nl_placement_kind_institution = /** @type {(inputs: Placement_Kind_InstitutionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Instelling`)
};

const en_placement_kind_institution = /** @type {(inputs: Placement_Kind_InstitutionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Institution`)
};

/**
* | output |
* | --- |
* | "Institution" |
*
* @param {Placement_Kind_InstitutionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_kind_institution = /** @type {((inputs?: Placement_Kind_InstitutionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Kind_InstitutionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_kind_institution(inputs)
	return nl_placement_kind_institution(inputs)
});