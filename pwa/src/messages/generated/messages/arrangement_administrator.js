/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Arrangement_AdministratorInputs */

const nl_arrangement_administrator = /** @type {(inputs: Arrangement_AdministratorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is bewindvoerder en moet het er ook mee eens zijn.`)
};

const en_arrangement_administrator = /** @type {(inputs: Arrangement_AdministratorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is protective administrator and must agree too.`)
};

/**
* | output |
* | --- |
* | "{name} is protective administrator and must agree too." |
*
* @param {Arrangement_AdministratorInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_administrator = /** @type {((inputs: Arrangement_AdministratorInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_AdministratorInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_administrator(inputs)
	return nl_arrangement_administrator(inputs)
});