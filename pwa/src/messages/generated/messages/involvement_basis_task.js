/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Basis_TaskInputs */

const nl_involvement_basis_task = /** @type {(inputs: Involvement_Basis_TaskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publieke taak (AVG 6.1e)`)
};

const en_involvement_basis_task = /** @type {(inputs: Involvement_Basis_TaskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Public task (GDPR 6.1e)`)
};

/**
* | output |
* | --- |
* | "Public task (GDPR 6.1e)" |
*
* @param {Involvement_Basis_TaskInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_basis_task = /** @type {((inputs?: Involvement_Basis_TaskInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Basis_TaskInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_basis_task(inputs)
	return nl_involvement_basis_task(inputs)
});