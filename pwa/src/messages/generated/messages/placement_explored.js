/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_ExploredInputs */

const nl_placement_explored = /** @type {(inputs: Placement_ExploredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is dit samen met het huishouden onderzocht?`)
};

const en_placement_explored = /** @type {(inputs: Placement_ExploredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was this explored together with the household?`)
};

/**
* | output |
* | --- |
* | "Was this explored together with the household?" |
*
* @param {Placement_ExploredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_explored = /** @type {((inputs?: Placement_ExploredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_ExploredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_explored(inputs)
	return nl_placement_explored(inputs)
});