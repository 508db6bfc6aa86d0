/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Keep_All_HintInputs */

const nl_rentfile_keep_all_hint = /** @type {(inputs: Rentfile_Keep_All_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen nummers en saldo, zonder naam en adres. Alleen uw organisatie ziet ze. Drie maanden na de laatste achterstand worden ze gewist.`)
};

const en_rentfile_keep_all_hint = /** @type {(inputs: Rentfile_Keep_All_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only numbers and balance, without name and address. Only your organisation sees them. They are erased three months after the last arrears.`)
};

/**
* | output |
* | --- |
* | "Only numbers and balance, without name and address. Only your organisation sees them. They are erased three months after the last arrears." |
*
* @param {Rentfile_Keep_All_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_keep_all_hint = /** @type {((inputs?: Rentfile_Keep_All_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Keep_All_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_keep_all_hint(inputs)
	return nl_rentfile_keep_all_hint(inputs)
});