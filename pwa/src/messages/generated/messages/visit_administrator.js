/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Visit_AdministratorInputs */

const nl_visit_administrator = /** @type {(inputs: Visit_AdministratorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is bewindvoerder. Een afspraak over geld geldt pas als de bewindvoerder het eens is.`)
};

const en_visit_administrator = /** @type {(inputs: Visit_AdministratorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is protective administrator. An agreement about money counts only once the administrator agrees.`)
};

/**
* | output |
* | --- |
* | "{name} is protective administrator. An agreement about money counts only once the administrator agrees." |
*
* @param {Visit_AdministratorInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_administrator = /** @type {((inputs: Visit_AdministratorInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_AdministratorInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_administrator(inputs)
	return nl_visit_administrator(inputs)
});