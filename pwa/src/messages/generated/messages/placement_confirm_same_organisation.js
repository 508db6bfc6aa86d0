/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Confirm_Same_OrganisationInputs */

const nl_placement_confirm_same_organisation = /** @type {(inputs: Placement_Confirm_Same_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw organisatie vroeg deze plek. Wie hem geeft, of een andere organisatie, moet hem bevestigen.`)
};

const en_placement_confirm_same_organisation = /** @type {(inputs: Placement_Confirm_Same_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your organisation asked for this place. Who gives it, or another organisation, must confirm it.`)
};

/**
* | output |
* | --- |
* | "Your organisation asked for this place. Who gives it, or another organisation, must confirm it." |
*
* @param {Placement_Confirm_Same_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_confirm_same_organisation = /** @type {((inputs?: Placement_Confirm_Same_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Confirm_Same_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_confirm_same_organisation(inputs)
	return nl_placement_confirm_same_organisation(inputs)
});