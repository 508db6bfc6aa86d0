/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Provider_Organisation_HintInputs */

const nl_placement_provider_organisation_hint = /** @type {(inputs: Placement_Provider_Organisation_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die organisatie mag de plek bevestigen.`)
};

const en_placement_provider_organisation_hint = /** @type {(inputs: Placement_Provider_Organisation_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That organisation may confirm the place.`)
};

/**
* | output |
* | --- |
* | "That organisation may confirm the place." |
*
* @param {Placement_Provider_Organisation_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_provider_organisation_hint = /** @type {((inputs?: Placement_Provider_Organisation_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Provider_Organisation_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_provider_organisation_hint(inputs)
	return nl_placement_provider_organisation_hint(inputs)
});