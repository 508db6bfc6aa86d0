/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_RepresentativeInputs */

const nl_rights_representative = /** @type {(inputs: Rights_RepresentativeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie vraagt het namens deze bewoner?`)
};

const en_rights_representative = /** @type {(inputs: Rights_RepresentativeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who asks it for this resident?`)
};

/**
* | output |
* | --- |
* | "Who asks it for this resident?" |
*
* @param {Rights_RepresentativeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_representative = /** @type {((inputs?: Rights_RepresentativeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_RepresentativeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_representative(inputs)
	return nl_rights_representative(inputs)
});