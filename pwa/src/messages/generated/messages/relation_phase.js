/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_PhaseInputs */

const nl_relation_phase = /** @type {(inputs: Relation_PhaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waar het staat`)
};

const en_relation_phase = /** @type {(inputs: Relation_PhaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where it stands`)
};

/**
* | output |
* | --- |
* | "Where it stands" |
*
* @param {Relation_PhaseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_phase = /** @type {((inputs?: Relation_PhaseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_PhaseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_phase(inputs)
	return nl_relation_phase(inputs)
});