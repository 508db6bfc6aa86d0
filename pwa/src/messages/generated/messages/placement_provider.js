/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_ProviderInputs */

const nl_placement_provider = /** @type {(inputs: Placement_ProviderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie geeft de plek?`)
};

const en_placement_provider = /** @type {(inputs: Placement_ProviderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who gives the place?`)
};

/**
* | output |
* | --- |
* | "Who gives the place?" |
*
* @param {Placement_ProviderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_provider = /** @type {((inputs?: Placement_ProviderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_ProviderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_provider(inputs)
	return nl_placement_provider(inputs)
});