/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Quiet_NoneInputs */

const nl_rentfile_quiet_none = /** @type {(inputs: Rentfile_Quiet_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is niets bewaard. Zonder achterstand bewaart het programma alleen iets als u dat bij het verwerken kiest. Of als de achterstand net weg is.`)
};

const en_rentfile_quiet_none = /** @type {(inputs: Rentfile_Quiet_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is kept. Without arrears the program keeps something only when you choose so with a file, or when the arrears have just gone.`)
};

/**
* | output |
* | --- |
* | "Nothing is kept. Without arrears the program keeps something only when you choose so with a file, or when the arrears have just gone." |
*
* @param {Rentfile_Quiet_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_none = /** @type {((inputs?: Rentfile_Quiet_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_none(inputs)
	return nl_rentfile_quiet_none(inputs)
});