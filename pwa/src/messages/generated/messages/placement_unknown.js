/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_UnknownInputs */

const nl_placement_unknown = /** @type {(inputs: Placement_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze plek staat niet (meer) in het dossier.`)
};

const en_placement_unknown = /** @type {(inputs: Placement_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This place is not in the file (any more).`)
};

/**
* | output |
* | --- |
* | "This place is not in the file (any more)." |
*
* @param {Placement_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_unknown = /** @type {((inputs?: Placement_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_unknown(inputs)
	return nl_placement_unknown(inputs)
});