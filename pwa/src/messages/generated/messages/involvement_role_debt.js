/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Role_DebtInputs */

const nl_involvement_role_debt = /** @type {(inputs: Involvement_Role_DebtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schuldhulpverlening`)
};

const en_involvement_role_debt = /** @type {(inputs: Involvement_Role_DebtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Debt assistance`)
};

/**
* | output |
* | --- |
* | "Debt assistance" |
*
* @param {Involvement_Role_DebtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_role_debt = /** @type {((inputs?: Involvement_Role_DebtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Role_DebtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_role_debt(inputs)
	return nl_involvement_role_debt(inputs)
});