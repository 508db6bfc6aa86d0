/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_RefuseInputs */

const nl_placement_refuse = /** @type {(inputs: Placement_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek geweigerd`)
};

const en_placement_refuse = /** @type {(inputs: Placement_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place refused by residents`)
};

/**
* | output |
* | --- |
* | "Place refused by residents" |
*
* @param {Placement_RefuseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_refuse = /** @type {((inputs?: Placement_RefuseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_RefuseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_refuse(inputs)
	return nl_placement_refuse(inputs)
});